using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Collection;

internal static class OpenExtension
{
    /// <summary>A talk that ended with the whole answer is over, whatever was said last.</summary>
    public static async Task RequireNoOpenExtensionAsync(
        this RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation) =>
        CollectionRules.OneAtATime.Require(!response.ExtensionUnderDiscussion || !await db.ExtensionRequests.AnyAsync(
            request => request.ResponseId == response.Id
                && (request.Outcome == ExtensionOutcome.Waiting || request.Outcome == ExtensionOutcome.ToBeDiscussed),
            cancellation));
}
