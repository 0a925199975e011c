namespace Renkei.Files;

/// <summary>What a file is by its first bytes; its name is not asked.</summary>
public enum FileKind
{
    Pdf,
    Jpeg,
    Png,
    Tiff,
}

public static class FileKinds
{
    private const int Longest = 8;

    /// <summary>Null when it is none of the kinds known. Leaves the stream at its beginning.</summary>
    /// <param name="content">Must seek.</param>
    public static async Task<FileKind?> RecognizeAsync(Stream content, CancellationToken cancellation)
    {
        content.Position = 0;
        var head = new byte[Longest];
        var read = await content.ReadAtLeastAsync(head, Longest, throwOnEndOfStream: false, cancellation);
        content.Position = 0;
        return Of(head.AsSpan(0, read));
    }

    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        _ => "image/tiff",
    };

    /// <summary>With its dot, as the downloaded file ends whatever it was called before.</summary>
    public static string Ending(this FileKind kind) => kind switch
    {
        FileKind.Pdf => ".pdf",
        FileKind.Jpeg => ".jpg",
        FileKind.Png => ".png",
        _ => ".tif",
    };

    private static FileKind? Of(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) ? FileKind.Pdf
        : head.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? FileKind.Jpeg
        : head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? FileKind.Png
        : head.StartsWith<byte>([0x49, 0x49, 0x2A, 0x00]) || head.StartsWith<byte>([0x4D, 0x4D, 0x00, 0x2A]) ? FileKind.Tiff
        : null;
}
