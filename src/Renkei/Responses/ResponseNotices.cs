using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>What a 課 is told when a part of the answer is handed to it.</summary>
internal static class ResponseNotices
{
    public static async Task<Notice> PartHandedAsync(
        RenkeiDbContext db, SurveyResponse response, Organization unit, DateTimeOffset now, CancellationToken cancellation) =>
        new(
            unit,
            "調査の回答のうち、お願いされた部分があります",
            $"期限は{response.EffectiveDueAt.InJapanese()}です。書き終えたら「記入済みにする」を押してください。",
            $"{await AddressAsync(db, response, cancellation)}/parts",
            now);

    /// <summary>The page of an answer.</summary>
    public static async Task<string> AddressAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().SingleAsync(one => one.Id == response.SurveyId, cancellation);
        var code = await db.Organizations.Where(one => one.Id == response.RespondentId)
            .Select(one => one.Code).SingleAsync(cancellation);
        return ResponseHead.AddressOf(survey.Code, code);
    }
}
