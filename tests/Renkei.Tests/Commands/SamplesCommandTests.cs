using System.Text;
using Renkei.Tests.Support;

namespace Renkei.Tests.Commands;

/// <summary><c>./run samples --out DIR</c> makes what is kept in samples/, at any time.</summary>
public sealed class SamplesCommandTests : IDisposable
{
    // LibreOffice writes the day into what it saves.
    private const string Resaved = "08-LibreOfficeで保存-大蔵村.xlsx";

    private static readonly string Kept = Path.Combine(SourceTree.Root, "samples");

    private readonly string _folder = Directory.CreateTempSubdirectory("renkei-samples-").FullName;

    [Fact]
    public async Task It_writes_the_files_that_are_kept_byte_for_byte()
    {
        var folder = Path.Combine(_folder, "新しい");

        var run = await CommandRun.OfAsync("samples", "--out", folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{folder} に書き出しました。", run.Output.Trim());
        Assert.Equal(NamesIn(Kept), NamesIn(folder));
        Assert.Equal(9, NamesIn(folder).Count);
        Assert.All(NamesIn(folder).Except([Resaved]), name => Assert.Equal(BytesOf(Kept, name), BytesOf(folder, name)));
        Assert.NotEmpty(BytesOf(folder, Resaved));
    }

    [Fact]
    public async Task Without_a_folder_it_says_what_is_missing()
    {
        var run = await CommandRun.OfAsync("samples");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
        Assert.Empty(NamesIn(_folder));
    }

    [Fact]
    public async Task The_folder_names_the_command_that_the_help_names()
    {
        const string command = "./run samples --out samples";

        var help = await CommandRun.OfAsync("help", "samples");
        var readme = Encoding.UTF8.GetString(BytesOf(Kept, "README.md"));

        Assert.Contains(command, help.Output, StringComparison.Ordinal);
        Assert.Contains($"`{command}`", readme, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static List<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static byte[] BytesOf(string folder, string name) => File.ReadAllBytes(Path.Combine(folder, name));
}
