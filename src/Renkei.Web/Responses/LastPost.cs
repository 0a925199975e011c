using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Web.Responses;

/// <summary>The 職名 that decides answers of a body, so that nobody types it twice: of its last submission, else of its route.</summary>
internal static class LastPost
{
    public static async Task<string?> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var last = await (
            from submission in db.Submissions
            join answered in db.SurveyResponses on submission.ResponseId equals answered.Id
            where answered.RespondentId == response.RespondentId && submission.Decision.Post != ""
            orderby submission.SubmittedAt descending
            select submission.Decision.Post).FirstOrDefaultAsync(cancellation);
        return last ?? await OfRouteAsync(db, response, cancellation);
    }

    private static async Task<string?> OfRouteAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        var route = await db.ApprovalRoutes.AsNoTracking().SingleOrDefaultAsync(
            set => set.UnitId == response.RespondentId && set.Matter == ApprovalMatter.SurveyResponse, cancellation);
        var decides = route?.Steps.MaxBy(step => step.Number)?.PositionId;
        return decides is null
            ? null
            : await db.Positions.Where(position => position.Id == decides)
                .Select(position => position.Title).SingleOrDefaultAsync(cancellation);
    }
}
