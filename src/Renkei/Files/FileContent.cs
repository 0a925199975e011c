using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Files;

/// <summary>Reads a kept file, one piece in memory at a time.</summary>
public static class FileContent
{
    public static async Task WriteToAsync(
        RenkeiDbContext db, string digest, Stream target, CancellationToken cancellation)
    {
        for (var number = 0; ; number++)
        {
            var at = number;
            var bytes = await db.FileChunks.Where(chunk => chunk.Digest == digest && chunk.Number == at)
                .Select(chunk => chunk.Bytes).SingleOrDefaultAsync(cancellation);
            if (bytes is null)
            {
                return;
            }

            await target.WriteAsync(bytes, cancellation);
        }
    }
}
