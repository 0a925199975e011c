using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Renkei.Tests.Support;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Tests.Text;

public sealed class PackageReadmeTests
{
    /// <summary>The example, word for word but for the last line, which prints.</summary>
    private static string Example()
    {
        var words = UserWords.Read(["買い物弱者", "ゆざ塾\t名詞,固有名詞,一般,*\tゆざ塾\tユザジュク"]);
        var synonyms = Synonyms.BuiltIn.With(["定期船\t連絡船"]);
        RankingDocument[] cases =
        [
            new("1", "移動販売の立上げ", "商店のない集落の高齢者のため、移動販売車の購入費を補助した。"),
            new("2", "離島航路の維持", "飛島と酒田を結ぶ定期船の運賃を助成した。"),
        ];
        var ranker = new Ranker(cases, synonyms: synonyms, own: words);
        var best = ranker.Rank("連絡船が欠航すると困る")[0];
        return $"{best.Id}: {ranker.Explain("連絡船が欠航すると困る", best.Id).InWords}";
    }

    [Fact]
    public void The_example_says_what_it_does() => Assert.Equal("2: 共通する語: 定期船", Example());

    [Fact]
    public void The_example_in_the_readme_is_this_one()
    {
        var readme = SourceTree.Read("src/Renkei.Text", "README.md");
        var here = SourceTree.Read("tests/Renkei.Tests/Text", "PackageReadmeTests.cs");

        var lines = Regex.Match(readme, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("Console", StringComparison.Ordinal))
            .ToList();

        Assert.True(lines.Count >= 9);
        Assert.All(lines, line => Assert.Contains(line, here, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_package_holds_all_that_a_user_needs_and_depends_on_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("renkei-package-").FullName;
        try
        {
            await PackAsync(folder);

            using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder, "Renkei.Text.*.nupkg")));
            var files = package.Entries.Select(entry => entry.FullName).ToList();
            Assert.Contains("README.md", files);
            Assert.Contains("NOTICE", files);
            Assert.Equal(
                ["lib/net10.0/Renkei.Text.dll", "lib/net10.0/Renkei.Text.xml"],
                files.Where(file => file.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            await using var description = await package.GetEntry("Renkei.Text.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(XDocument.Load(description).Descendants(), element => element.Name.LocalName == "dependency");
            Assert.Single(Directory.GetFiles(folder, "Renkei.Text.*.snupkg"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What the tests were built with, as ./dev pack would: nothing is built or fetched.</summary>
    private static async Task PackAsync(string folder)
    {
        var configuration = Directory.GetParent(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))!.Name;
        using var pack = Process.Start(new ProcessStartInfo(
            "dotnet",
            ["pack", Path.Combine(SourceTree.Root, "src/Renkei.Text"), "--no-build", "-c", configuration, "-o", folder, "-nologo", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = await pack.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await pack.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(pack.ExitCode == 0, said);
    }
}
