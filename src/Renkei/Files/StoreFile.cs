using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Files;

/// <summary>
/// Keeps a file piece by piece, without what it tells about place and person where that can be taken out (JPEG). Saves
/// as it goes: the caller opens a transaction around it, so that a file never stays without the record that links it.
/// </summary>
public sealed class StoreFile(RenkeiDbContext db, TimeProvider clock)
{
    /// <param name="content">Must seek; stays open.</param>
    /// <param name="most">Bytes that the area takes; never above <see cref="StoredFile.MostBytes"/>.</param>
    /// <param name="taken">Kinds that the area takes.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="RuleBrokenException">See <see cref="FileRules"/>.</exception>
    public async Task<StoredFile> ExecuteAsync(
        Stream content, long most, IReadOnlyCollection<FileKind> taken, CancellationToken cancellation)
    {
        FileRules.NotEmpty.Require(content.Length > 0);
        FileRules.Fits(most).Require(content.Length <= Math.Min(most, StoredFile.MostBytes));
        var kind = await FileKinds.RecognizeAsync(content, cancellation);
        FileRules.KnownKind.Require(kind is { } known && taken.Contains(known));
        if (kind != FileKind.Jpeg)
        {
            return await KeepAsync(content, kind!.Value, cancellation);
        }

        await using var clean = TemporaryContent();
        JpegTraces.Remove(content, clean);
        return await KeepAsync(clean, FileKind.Jpeg, cancellation);
    }

    private async Task<StoredFile> KeepAsync(Stream content, FileKind kind, CancellationToken cancellation)
    {
        content.Position = 0;
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
        if (await db.StoredFiles.SingleOrDefaultAsync(file => file.Digest == digest, cancellation) is { } there)
        {
            return there;
        }

        var file = new StoredFile(digest, content.Length, kind, clock.GetUtcNow());
        db.Add(file);
        await db.SaveChangesAsync(cancellation);
        await KeepChunksAsync(content, digest, cancellation);
        return file;
    }

    private async Task KeepChunksAsync(Stream content, string digest, CancellationToken cancellation)
    {
        content.Position = 0;
        var buffer = new byte[FileChunk.MostBytes];
        for (var number = 0; ; number++)
        {
            var read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
            if (read == 0)
            {
                return;
            }

            var chunk = new FileChunk(digest, number, buffer[..read]);
            db.Add(chunk);
            await db.SaveChangesAsync(cancellation);
            db.Entry(chunk).State = EntityState.Detached;
        }
    }

    private static FileStream TemporaryContent()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
