using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>前年度の回答: what the same body submitted a year ago, as the draft of this year may go on from it.</summary>
public static class PreviousAnswer
{
    /// <summary>Null when the body submitted nothing last year. Its rows keep last year's keys.</summary>
    public static async Task<AnswerContent?> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().SingleAsync(one => one.Id == response.SurveyId, cancellation);
        var lastYear = survey.FiscalYear.Previous;
        var sent = await (
            from earlier in db.SurveyResponses
            join round in db.Surveys on earlier.SurveyId equals round.Id
            join submission in db.Submissions on earlier.Id equals submission.ResponseId
            where earlier.RespondentId == response.RespondentId && submission.IsInForce
                && (survey.PredecessorId == null ? round.FiscalYear == lastYear : round.Id == survey.PredecessorId)
            orderby round.Number
            select new { earlier, submission.Id }).AsNoTracking().FirstOrDefaultAsync(cancellation);
        return sent is null ? null : await SubmissionContent.LoadAsync(db, sent.earlier, sent.Id, cancellation);
    }
}
