namespace Renkei.Bench;

/// <summary>A file for the time of a measurement.</summary>
internal sealed class ScratchFile : IDisposable
{
    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
