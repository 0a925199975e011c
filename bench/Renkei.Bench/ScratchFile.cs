namespace Renkei.Bench;

/// <summary>A file for the time of a measurement.</summary>
internal sealed class ScratchFile : IDisposable
{
    public ScratchFile(string extension = "")
    {
        var made = System.IO.Path.GetTempFileName();
        Path = made + extension;
        File.Move(made, Path);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
