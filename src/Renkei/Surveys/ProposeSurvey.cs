using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>起案: sends the 依頼 to the secretariat's own 決裁, or records that it was decided on paper.</summary>
public sealed class ProposeSurvey(RenkeiDbContext db, CurrentActor current, RouteMap routes, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="SurveyRules"/>; or no route is set.</exception>
    public async Task ExecuteAsync(string code, CancellationToken cancellation)
    {
        var survey = await FreezeAsync(code, cancellation);

        await routes.BeginAsync(
            current.Actor.UnitId!.Value, ApprovalMatter.SurveyRequest, survey.Id, Title(survey), cancellation);

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>別途決裁: decided on paper.</summary>
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="SurveyRules"/> and <see cref="ApprovalRules"/>.</exception>
    public async Task RecordAsync(
        string code, DateOnly decidedOn, string post, string documentNumber, CancellationToken cancellation)
    {
        var survey = await FreezeAsync(code, cancellation);
        await routes.RecordOutsideAsync(
            ApprovalMatter.SurveyRequest, survey.Id, Title(survey), decidedOn, post, documentNumber, cancellation);
        survey.Approve(clock.GetUtcNow());

        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Survey> FreezeAsync(string code, CancellationToken cancellation)
    {
        var survey = await db.Surveys.Include(asked => asked.Targets).RequireAsync(code, cancellation);
        survey.Propose(await db.FormsOfAsync(survey, cancellation), clock.GetUtcNow());
        return survey;
    }

    private static string Title(Survey survey) => $"{survey.Title}の依頼";
}
