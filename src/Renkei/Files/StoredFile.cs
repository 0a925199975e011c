namespace Renkei.Files;

/// <summary>
/// A file kept in the database, named by the digest of its content, so that the same content is kept once. Who may see
/// it is decided by the area whose record links it; a record keeps the name under which it came.
/// </summary>
public sealed class StoredFile
{
    /// <summary>50 MB: the most that any area may take.</summary>
    public const long MostBytes = 50L * 1024 * 1024;

    public const int NameMaxLength = 150;

    internal StoredFile(string digest, long length, FileKind kind, DateTimeOffset now)
    {
        Digest = digest;
        Length = length;
        Kind = kind;
        StoredAt = now;
    }

    private StoredFile()
    {
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    [NotTyped]
    public string Digest { get; private set; } = "";

    public long Length { get; private set; }

    public FileKind Kind { get; private set; }

    public DateTimeOffset StoredAt { get; private set; }
}

/// <summary>A piece of a file, small enough that neither engine nor process ever holds the whole.</summary>
[NotAudited]
public sealed class FileChunk
{
    public const int MostBytes = 256 * 1024;

    internal FileChunk(string digest, int number, byte[] bytes)
    {
        Digest = digest;
        Number = number;
        Bytes = bytes;
    }

    private FileChunk()
    {
    }

    [NotTyped]
    public string Digest { get; private set; } = "";

    /// <summary>From 0.</summary>
    public int Number { get; private set; }

    public byte[] Bytes { get; private set; } = [];
}
