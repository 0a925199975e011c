using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>What an answer asks of the reader, for 「いまお願いしていること」.</summary>
/// <param name="What">調査に答える, 修正をして提出し直す, or the part that another 課 handed over.</param>
/// <param name="Address">The page where it is done.</param>
/// <param name="NilAddress">Where 「該当なし」 is submitted; null once something was submitted or for a part.</param>
public sealed record ResponseTask(
    string SurveyTitle, string What, ResponseStatus Status, DateTimeOffset DueAt, string Address, string? NilAddress)
{
    /// <summary>Of the actor's own body, the next deadline first; empty for those who do not write.</summary>
    public static async Task<IReadOnlyList<ResponseTask>> LoadAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var own = await (
            from response in db.SurveyResponses.OwnOf(actor)
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            where survey.SharedFrom == null || response.Status == ResponseStatus.CorrectionRequested
            select new { response, survey, body.Code }).AsNoTracking().ToListAsync(cancellation);
        var open = own.Where(one => one.response.CanEdit && actor.CanAnswer(one.response)).ToList();
        var ids = open.Select(one => one.response.Id).ToList();
        var parts = await db.ResponseParts.AsNoTracking()
            .Where(part => part.UnitId == actor.UnitId && part.DoneAt == null && ids.Contains(part.ResponseId))
            .ToListAsync(cancellation);

        var tasks =
            from one in open
            let address = ResponseHead.AddressOf(SurveyCode.Of(one.survey.FiscalYear, one.survey.Number), one.Code)
            let handed = parts.Where(part => part.ResponseId == one.response.Id).Select(part => new ResponseTask(
                one.survey.Title, $"お願いされた部分を書く（{part.AskedBy}から）", one.response.Status,
                one.response.EffectiveDueAt, $"{address}/parts", null))
            from task in handed.Append(new ResponseTask(
                one.survey.Title, Ask(one.response), one.response.Status, one.response.EffectiveDueAt, address,
                one.response is { SubmissionCount: 0 } ? $"{address}/nil" : null))
            orderby task.DueAt
            select task;
        return [.. tasks];
    }

    private static string Ask(SurveyResponse response) =>
        response.Status == ResponseStatus.CorrectionRequested ? "修正をして提出し直す"
        : response.IsReplacing ? "差替えを提出する"
        : response.HasSubmission ? "残りを書いて本提出をする"
        : "調査に答える";
}
