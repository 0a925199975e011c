using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Uploads;

internal static class OwnUploads
{
    /// <summary>The upload of an answer, whose visibility the caller has settled.</summary>
    /// <exception cref="NotFoundException">No such upload.</exception>
    public static async Task<WorkbookUpload> RequireUploadAsync(
        this RenkeiDbContext db, SurveyResponse response, int number, CancellationToken cancellation) =>
        await db.WorkbookUploads.SingleOrDefaultAsync(
            upload => upload.ResponseId == response.Id && upload.Number == number, cancellation)
        ?? throw new NotFoundException(nameof(WorkbookUpload), number);

    public static async Task<int> NextUploadNumberAsync(
        this RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation) =>
        1 + (await db.WorkbookUploads.Where(upload => upload.ResponseId == response.Id)
            .MaxAsync(upload => (int?)upload.Number, cancellation) ?? 0);
}
