using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>全体の期限変更: sent to the 課長's 決裁, or recorded as decided on paper; then every body asked is told.</summary>
public sealed class ChangeDeadline(RenkeiDbContext db, CurrentActor current, RouteMap routes, TimeProvider clock)
    : IApprovalSubject
{
    public ApprovalMatter Matter => ApprovalMatter.DeadlineChange;

    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">Not open, not later, no reason, another change runs, or no route is set.</exception>
    public async Task ProposeAsync(string code, DateTimeOffset closesAt, string reason, CancellationToken cancellation)
    {
        var (survey, change) = await BeginAsync(code, closesAt, reason, cancellation);
        await routes.BeginAsync(current.Actor.UnitId!.Value, Matter, change.Id, Title(survey, change), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>別途決裁: decided on paper.</summary>
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">As above; or the day lies ahead, or no post is told.</exception>
    public async Task RecordAsync(
        string code, DateTimeOffset closesAt, string reason, DateOnly decidedOn, string post, string documentNumber,
        CancellationToken cancellation)
    {
        var (survey, change) = await BeginAsync(code, closesAt, reason, cancellation);
        await routes.RecordOutsideAsync(
            Matter, change.Id, Title(survey, change), decidedOn, post, documentNumber, cancellation);
        await ApplyAsync(survey, change, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task OnApprovedAsync(Approval approval, CancellationToken cancellation)
    {
        var change = await FindAsync(approval.SubjectId, cancellation);
        await ApplyAsync(await SurveyOfAsync(change, cancellation), change, cancellation);
    }

    public async Task OnReturnedAsync(Approval approval, CancellationToken cancellation) =>
        (await FindAsync(approval.SubjectId, cancellation)).Return();

    public async Task<string> AddressAsync(Guid subjectId, CancellationToken cancellation) =>
        $"/surveys/{(await SurveyOfAsync(await FindAsync(subjectId, cancellation), cancellation)).Code}/deadline";

    private static string Title(Survey survey, DeadlineChange change) =>
        $"{survey.Title}の期限変更（{change.ClosesAt.DateInJapan().InJapaneseWithoutYear()}まで）";

    private async Task<(Survey Survey, DeadlineChange Change)> BeginAsync(
        string code, DateTimeOffset closesAt, string reason, CancellationToken cancellation)
    {
        var survey = await db.Surveys.VisibleTo(current.Actor).RequireAsync(code, cancellation);
        var change = new DeadlineChange(survey, closesAt, reason, current.Actor, clock.GetUtcNow());
        CollectionRules.OneChangeAtATime.Require(!await db.DeadlineChanges.AnyAsync(
            other => other.SurveyId == survey.Id && other.Outcome == DeadlineChangeOutcome.Proposed, cancellation));
        db.Add(change);
        return (survey, change);
    }

    private async Task ApplyAsync(Survey survey, DeadlineChange change, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        survey.MoveDeadline(change.ClosesAt, now);
        change.Decide(now);
        var until = change.ClosesAt.InJapanese();
        var responses = await db.SurveyResponses.Where(one => one.SurveyId == survey.Id).ToListAsync(cancellation);
        var asked = responses.ConvertAll(one => one.RespondentId);
        var number = 1 + await db.DeadlineChanges.CountAsync(
            other => other.SurveyId == survey.Id && other.Outcome == DeadlineChangeOutcome.Decided, cancellation);
        var codes = await db.Organizations.Where(body => asked.Contains(body.Id))
            .ToDictionaryAsync(body => body.Id, body => body.Code, cancellation);
        foreach (var response in responses)
        {
            response.MoveDeadline(change.ClosesAt);
            db.Add(new Notice(
                response.RespondentId, $"回答の期限が{change.ClosesAt.DateInJapan().InJapaneseWithoutYear()}に変わりました",
                $"{survey.Title}の全体の期限を{until}に変更しました。理由：{change.Reason}",
                $"/surveys/{survey.Code}/deadline/{number}/letters/{codes[response.RespondentId]}", now));
        }
    }

    private Task<DeadlineChange> FindAsync(Guid id, CancellationToken cancellation) =>
        db.DeadlineChanges.SingleAsync(change => change.Id == id, cancellation);

    private Task<Survey> SurveyOfAsync(DeadlineChange change, CancellationToken cancellation) =>
        db.Surveys.SingleAsync(survey => survey.Id == change.SurveyId, cancellation);
}
