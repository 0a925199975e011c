using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Uploads;

/// <summary>Drops previews that nobody came back to. What the secretariat holds for a body waits until the body acts.</summary>
public sealed class DropOldUploads(RenkeiDbContext db, TimeProvider clock) : IPeriodicWork
{
    public static TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var since = now - WorkbookUpload.WaitsFor;
        var old = await db.WorkbookUploads
            .Where(upload => upload.Status == UploadStatus.Waiting && !upload.IsMailed && upload.SentAt < since)
            .ToListAsync(cancellation);
        old.ForEach(upload => upload.Drop(by: "", now));
        await db.SaveChangesAsync(cancellation);
    }
}
