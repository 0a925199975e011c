using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// 「すべて取り込む」: compares the workbook anew with the draft of this moment and takes all of it or nothing.
/// </summary>
public sealed class TakeUpload(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <param name="responseId">The answer.</param>
    /// <param name="number">Of the upload.</param>
    /// <param name="choices">By <see cref="RowMerge.Name"/>.</param>
    /// <param name="seen"><see cref="MergePlan.Seen"/> of what the person looked at.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such upload of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="UploadRules"/> and <see cref="ResponseRules.Editable"/>.</exception>
    public async Task<WorkbookUpload> ExecuteAsync(
        Guid responseId, int number, IReadOnlyDictionary<string, RowChoice> choices, string seen, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var response = await db.OwnResponseAsync(responseId, current.Actor, cancellation);
        var upload = await db.RequireUploadAsync(response, number, cancellation);
        ResponseRules.Editable.Require(response.CanEdit);
        UploadRules.StillWaiting.Require(upload.Status == UploadStatus.Waiting);
        var content = UploadContent.FromJson(upload.Content);
        UploadRules.NothingWrong.Require(!content.IsRefused);
        var draft = await MergedDraft.OpenAsync(db, response, cancellation);
        var plan = (await UploadComparison.LoadAsync(db, response, content, choices, cancellation)).Plan;
        UploadRules.DraftStayed.Require(plan.Seen == seen);

        upload.Take(plan, current.Actor, now);
        response.Begin();
        await draft.WriteAsync(plan, current.Actor, now, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody saved between our comparing and our writing.
            throw new RuleBrokenException(UploadRules.DraftStayed);
        }

        return upload;
    }
}
