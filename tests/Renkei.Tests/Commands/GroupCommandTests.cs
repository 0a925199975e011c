using System.Text;
using Renkei.Web.Commands;

namespace Renkei.Tests.Commands;

public sealed class GroupCommandTests : IDisposable
{
    private const string Posts =
        """
        番号,件名,本文
        a-1,離島航路の運賃,飛島への定期船の運賃が高く、島民の負担になっている。
        a-2,定期船の欠航,冬は定期船が欠航し、飛島の島民の生活に困る。
        =b-1,空き家の増加,空き家が増え、管理されない空き家の倒壊が心配である。
        b-2,空き家バンク,空き家バンクに登録する空き家が足りない。
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("renkei-group-").FullName;

    [Fact]
    public async Task Every_row_gets_a_group_a_label_keywords_and_a_similarity()
    {
        var run = await CommandRun.OfAsync("group", File("意見.csv", Posts), "--text", "件名,本文", "--id", "番号", "--groups", "2");

        Assert.Equal(0, run.ExitCode);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("id,group,label,keywords,similarity", lines[0]);
        Assert.Equal(["a-1", "a-2", "'=b-1", "b-2"], lines[1..].Select(line => line.Split(',')[0]));
        var groups = lines[1..].Select(line => line.Split(',')[1]).ToList();
        Assert.Equal(groups[0], groups[1]);
        Assert.Equal(groups[2], groups[3]);
        Assert.NotEqual(groups[0], groups[2]);
        Assert.Contains("4件を2のグループに仮に分けました。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_gives_the_same_bytes()
    {
        var file = File("意見.csv", Posts);

        await CommandRun.OfAsync("group", file, "--text", "本文", "--out", Path("一回目.csv"));
        await CommandRun.OfAsync("group", file, "--text", "本文", "--out", Path("二回目.csv"));

        Assert.Equal(
            await System.IO.File.ReadAllBytesAsync(Path("一回目.csv"), TestContext.Current.CancellationToken),
            await System.IO.File.ReadAllBytesAsync(Path("二回目.csv"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_an_id_rows_are_numbered()
    {
        var run = await CommandRun.OfAsync("group", File("意見.csv", Posts), "--text", "本文");

        var ids = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split(',')[0]);
        Assert.Equal(["1", "2", "3", "4"], ids);
    }

    [Theory]
    [InlineData("「要旨」という列はありません。", "--text", "要旨")]
    [InlineData("「件名」", "--text", "要旨")]
    [InlineData("--text を指定してください。", "--groups", "3")]
    [InlineData("--groups の値「0」は使えません。", "--text", "本文", "--groups", "0")]
    [InlineData("--groups の値「三」は使えません。", "--text", "本文", "--groups", "三")]
    [InlineData("に書き込めません。", "--text", "本文", "--out", "/nowhere/仮分類.csv")]
    public async Task A_mistake_is_explained_and_ends_with_2(string sentence, params string[] args)
    {
        var run = await CommandRun.OfAsync(["group", File("意見.csv", Posts), .. args]);

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("番号,本文\n1,\n2,\n", "文章が1件もありません。")]
    [InlineData("番号,本文\n", "文章が1件もありません。")]
    [InlineData("番号,本文\n1,あ\n1,い\n", "「1」が2つ以上あります。")]
    [InlineData("番号,本文\n1,あ\n,い\n", "2件目が空です。")]
    public async Task A_table_that_cannot_be_grouped_is_refused(string content, string sentence)
    {
        var run = await CommandRun.OfAsync("group", File("意見.csv", content), "--text", "本文", "--id", "番号");

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var run = await CommandRun.OfAsync("group", "nowhere.csv", "--text", "本文");

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains("「nowhere.csv」が見つかりません。", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Path(string name) => System.IO.Path.Combine(_folder, name);

    private string File(string name, string content)
    {
        System.IO.File.WriteAllText(Path(name), content, Encoding.UTF8);
        return Path(name);
    }
}
