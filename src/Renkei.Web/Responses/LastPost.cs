using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Web.Responses;

/// <summary>The 職名 that decided when the body last submitted, so that nobody types it twice.</summary>
internal static class LastPost
{
    public static Task<string?> LoadAsync(RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation) => (
        from submission in db.Submissions
        join answered in db.SurveyResponses on submission.ResponseId equals answered.Id
        where answered.RespondentId == response.RespondentId && submission.Decision.Post != ""
        orderby submission.SubmittedAt descending
        select submission.Decision.Post).FirstOrDefaultAsync(cancellation);
}
