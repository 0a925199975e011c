using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Surveys;

namespace Renkei.Insights;

/// <summary>What the menu says beside its entries: few cheap counts, of what the actor may know. Null shows none.</summary>
/// <param name="Answers">31/35, for those who see who has answered.</param>
/// <param name="Needs">Needs of the year that the actor sees.</param>
/// <param name="Approvals">Decisions whose turn is the actor's.</param>
public sealed record MenuCounts(string? Answers, string? Needs, string? Approvals)
{
    public static async Task<MenuCounts> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var needs = await db.Needs.VisibleTo(actor, db, now).CountAsync(
            need => need.FiscalYear == year && need.Progress != NeedProgress.Withdrawn, cancellation);
        var position = actor.PositionId;
        var approvals = await db.Approvals.VisibleTo(actor, db).CountAsync(
            approval => approval.Status == ApprovalStatus.InProgress && approval.Steps.Any(
                step => step.PositionId == position && step.Status == ApprovalStepStatus.Pending), cancellation);
        return new MenuCounts(
            await AnswersAsync(db, actor, year, cancellation), Shown(needs), Shown(approvals));
    }

    private static async Task<string?> AnswersAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, CancellationToken cancellation)
    {
        if (!actor.IsSecretariat)
        {
            return null;
        }

        var answers = db.SurveyResponses.Where(response => db.Surveys.Any(survey =>
            survey.Id == response.SurveyId && survey.FiscalYear == year && survey.SharedFrom == null));
        var asked = await answers.CountAsync(cancellation);
        var given = await answers.CountAsync(response => response.SubmittedKind != null, cancellation);
        return asked == 0 ? null : $"{given}/{asked}";
    }

    private static string? Shown(int count) => count == 0 ? null : $"{count}";
}
