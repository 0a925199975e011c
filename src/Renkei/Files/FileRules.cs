namespace Renkei.Files;

public static class FileRules
{
    public static readonly Rule NotEmpty = new("file.empty", "ファイルが空です。もう一度選び直してください。");
    public static readonly Rule KnownKind = new("file.kind", "このファイルは受け取れません。PDF、JPEG、PNG、TIFFのどれかにしてから選び直してください。");
    public static readonly Rule JpegReadable = new("file.jpeg", "JPEGの画像が途中で切れているか、壊れています。もう一度保存し直してから選んでください。");
    public static readonly Rule NameFits = new("file.name", $"ファイルの名前は{StoredFile.NameMaxLength}文字以内にしてから選び直してください。");

    public static Rule Fits(long most) =>
        new("file.size", $"ファイルが大きすぎます。{most / 1024 / 1024}MBまでにしてから選び直してください。");
}
