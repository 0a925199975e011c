using System.Text.RegularExpressions;
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
}
