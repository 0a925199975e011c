using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>A registered workbook in the list of its answer.</summary>
public sealed record UploadLine(
    int Number, string FileName, DateTimeOffset SentAt, string SentBy, UploadStatus Status, bool IsMailed, string Story)
{
    /// <summary>The newest first; empty for those who do not write the answer.</summary>
    public static async Task<IReadOnlyList<UploadLine>> LoadAsync(
        RenkeiDbContext db, Actor actor, SurveyResponse response, CancellationToken cancellation)
    {
        if (!actor.CanAnswer(response))
        {
            return [];
        }

        var uploads = await db.WorkbookUploads.AsNoTracking()
            .Where(upload => upload.ResponseId == response.Id)
            .OrderByDescending(upload => upload.Number)
            .Select(upload => new
            {
                upload.Number,
                upload.FileName,
                upload.SentAt,
                upload.SentBy,
                upload.Status,
                upload.IsMailed,
                upload.Added,
                upload.Updated,
                upload.Unchanged,
                upload.BodyUpdated,
                upload.SettledBy,
            })
            .ToListAsync(cancellation);
        return [.. uploads.Select(one => new UploadLine(
            one.Number, one.FileName, one.SentAt, one.SentBy, one.Status, one.IsMailed, one.Status switch
            {
                UploadStatus.Taken => UploadWords.Story(one.Added, one.Updated, one.Unchanged, one.BodyUpdated),
                UploadStatus.Waiting => "まだ取り込んでいません。",
                _ => one.SettledBy.Length > 0 ? $"取り込みませんでした（{one.SettledBy}）。" : "確認されないまま日がたったため、取り止めました。",
            }))];
    }
}
