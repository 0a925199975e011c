using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Insights;

/// <summary>
/// 回答の状況 of the survey that runs: for the secretariat, and for a branch office the states of its own 管内, without what
/// was answered. Null when none runs.
/// </summary>
public sealed record AnswerProgress(
    string SurveyCode, string SurveyTitle, DateTimeOffset ClosesAt, int Asked, int Answered, int Nil, int? NeedCount,
    IReadOnlyList<RegionProgress> Regions, IReadOnlyList<NotYetAnswered> NotYet)
{
    public static async Task<AnswerProgress?> LoadAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        if (!actor.IsSecretariat && actor.BranchOfficeId is null)
        {
            return null;
        }

        var survey = await db.Surveys.AsNoTracking().VisibleTo(actor)
            .Where(survey => survey.OpenedAt != null && survey.SharedFrom == null)
            .OrderByDescending(survey => survey.OpenedAt).FirstOrDefaultAsync(cancellation);
        if (survey is null)
        {
            return null;
        }

        var board = await ResponseBoard.LoadAsync(db, survey.Code, actor, cancellation);
        var rows = board.Rows.Where(row => row.Kind == OrganizationKind.Municipality).ToList();
        var bodies = rows.Select(row => row.Response.RespondentId).ToList();
        var needs = await db.Needs
            .Where(need => need.SurveyId == survey.Id && need.Progress != NeedProgress.Withdrawn && bodies.Contains(need.RespondentId))
            .GroupBy(need => need.RespondentId).Select(body => new { body.Key, Count = body.Count() })
            .ToDictionaryAsync(body => body.Key, body => body.Count, cancellation);

        return new AnswerProgress(
            survey.Code, survey.Title, survey.ClosesAt!.Value, rows.Count, rows.Count(row => row.HasAnswered),
            rows.Count(row => row.State == "該当なし"), actor.IsSecretariat ? needs.Values.Sum() : null,
            [.. rows.GroupBy(row => row.Region).Select(region => new RegionProgress(
                region.Key, region.Count(), region.Count(row => row.HasAnswered),
                actor.IsSecretariat ? region.Sum(row => needs.GetValueOrDefault(row.Response.RespondentId)) : null))],
            [.. rows.Where(row => !row.HasAnswered || row.Response.Status == ResponseStatus.CorrectionRequested)
                .Select(row => new NotYetAnswered(row.Code, row.Name, row.State))]);
    }
}

public sealed record RegionProgress(string Name, int Asked, int Answered, int? NeedCount);

public sealed record NotYetAnswered(string Code, string Name, string State);
