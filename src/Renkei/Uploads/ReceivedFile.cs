using System.Security.Cryptography;

namespace Renkei.Uploads;

/// <summary>A file as a person sent it.</summary>
/// <param name="Name">Without a folder, shortened if need be.</param>
/// <param name="Digest">SHA-256 in hexadecimal.</param>
/// <param name="Size">In bytes.</param>
public sealed record ReceivedFile(string Name, string Digest, long Size)
{
    /// <param name="source">Must seek; is at its beginning afterwards.</param>
    public static async Task<ReceivedFile> OfAsync(Stream source, string fileName, CancellationToken cancellation)
    {
        source.Position = 0;
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(source, cancellation));
        source.Position = 0;
        return new ReceivedFile(NameOf(fileName), digest, source.Length);
    }

    private static string NameOf(string fileName)
    {
        var name = string.Concat(fileName.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)));
        return name.Length <= WorkbookUpload.FileNameMaxLength
            ? name
            : string.Concat(name.AsSpan(0, WorkbookUpload.FileNameMaxLength - 10), "…", name.AsSpan(name.Length - 9));
    }
}
