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

    private const string Given =
        """
        区分,本文
        島,飛島への定期船の運賃が高い。
        島,冬は定期船が欠航し、島民の生活に困る。
        ,花火を上げたい。
        家,空き家の倒壊が心配である。
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
    public async Task Levels_and_evidence_are_columns_of_their_own()
    {
        var run = await CommandRun.OfAsync(
            "group", File("意見.csv", Posts), "--text", "本文", "--groups", "3", "--levels", "--evidence");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("id,group,label,keywords,similarity,words,copies,shared,evidence,level1,label1,level2,label2", lines[0]);
        Assert.Equal(5, lines.Length);
        Assert.All(lines[1..], line => Assert.Matches(@",[^,]+ [1-9]\d*/[1-9]\d*,1,", line));
    }

    [Fact]
    public async Task Given_groups_keep_their_names()
    {
        var run = await CommandRun.OfAsync("group", File("意見.csv", Given), "--text", "本文", "--given", "区分");

        Assert.Equal(["島", "島", "", "家"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split(',')[1]));
        Assert.Contains(",分類なし,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locked_groups_take_in_all_others()
    {
        var locks = File("分類.csv", "id,group\na-1,航路\n=b-1,空き家\n");

        var run = await CommandRun.OfAsync("group", File("意見.csv", Posts), "--text", "件名,本文", "--id", "番号", "--locks", locks);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["航路", "航路", "空き家", "空き家"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split(',')[1]));
    }

    [Fact]
    public async Task With_an_earlier_result_too_locked_groups_take_in_all_others()
    {
        var (locks, previous) = (File("分類.csv", "id,group\na-1,航路\n=b-1,空き家\n"), File("前回.csv", "id,group\na-2,1\n=b-1,1\n"));
        var posts = File("意見.csv", $"{Posts}\nc-1,花火大会,夏の花火大会を続けたい。");

        var run = await CommandRun.OfAsync(
            "group", posts, "--text", "件名,本文", "--id", "番号", "--locks", locks, "--previous", previous);

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split(',')[1]),
            group => Assert.Contains(group, new[] { "航路", "空き家" }));
    }

    [Fact]
    public async Task A_locked_group_keeps_the_name_that_people_gave_it_as_heading()
    {
        var locks = File("分類.csv", "id,group\na-1,航路\n=b-1,7\n");
        var posts = File("意見.csv", $"{Posts}\nc-1,,※※※");

        var run = await CommandRun.OfAsync("group", posts, "--text", "件名,本文", "--id", "番号", "--locks", locks);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split(',')).ToList();
        Assert.All(lines, line => Assert.Contains(line[1], new[] { "航路", "7" }));
        Assert.All(lines.Where(line => line[1] == "航路"), line => Assert.Equal("航路", line[2]));
        Assert.All(lines.Where(line => line[1] == "7"), line => Assert.NotEqual("7", line[2]));
        Assert.Equal("0.0000", lines[^1][4]);
    }

    [Fact]
    public async Task An_earlier_result_is_honoured_and_its_headings_stay()
    {
        await CommandRun.OfAsync(
            "group", File("意見.csv", Posts), "--text", "件名,本文", "--id", "番号", "--groups", "2", "--out", Path("前回.csv"));
        var more = File("今年.csv", $"{Posts}\nb-3,空き家の解体,空き家の解体費を助成してほしい。");

        var run = await CommandRun.OfAsync("group", more, "--text", "件名,本文", "--id", "番号", "--previous", Path("前回.csv"));

        var before = (await System.IO.File.ReadAllTextAsync(Path("前回.csv"), TestContext.Current.CancellationToken)).Split('\n')[1].Split(',');
        Assert.StartsWith($"a-1,{before[1]},{before[2]},", run.Output.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("5件を", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_of_another_year_are_linked_by_what_they_say()
    {
        var before = File("昨年.csv", """
            group,label,件名,本文
            7,航路,定期船の運賃,飛島へ通う定期船の運賃を下げてほしい。
            7,航路,欠航,定期船の欠航が続き、飛島の島民が困る。
            花火,,花火大会,夏の花火大会を続けたい。
            ,,仮,分類していない。
            """);

        var run = await CommandRun.OfAsync(
            "group", File("意見.csv", Posts), "--text", "件名,本文", "--id", "番号", "--groups", "2", "--earlier", before);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        Assert.Equal(["earlier", "earlier_similarity", "earlier_shared"], lines[0][5..]);
        Assert.Equal("7", lines[1][5]);
        Assert.Contains("定期船", lines[1][7], StringComparison.Ordinal);
        Assert.Equal(["", "", ""], lines[4][5..]);
    }

    [Theory]
    [InlineData("group,件名,本文\n,離島,定期船\n", "そろった行が1件もありません。")]
    [InlineData("分類,件名,本文\n島,離島,定期船\n", "「group」という列はありません。")]
    [InlineData("group,件名\n島,離島\n", "「本文」という列はありません。")]
    public async Task A_table_of_another_year_that_does_not_fit_is_refused(string content, string sentence)
    {
        var run = await CommandRun.OfAsync(
            "group", File("意見.csv", Posts), "--text", "件名,本文", "--earlier", File("昨年.csv", content));

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,group\nz-9,航路\n", "「z-9」が、文章の表にありません。")]
    [InlineData("id,group\na-1,航路\na-1,空き家\n", "id「a-1」の行が2つ以上あります。")]
    [InlineData("id,group\na-1,\n", "分類が1件もありません。")]
    [InlineData("番号,分類\na-1,航路\n", "「id」という列はありません。")]
    public async Task Locks_that_do_not_fit_are_refused(string content, string sentence)
    {
        var run = await CommandRun.OfAsync(
            "group", File("意見.csv", Posts), "--text", "本文", "--id", "番号", "--locks", File("分類.csv", content));

        Assert.Equal(CommandLine.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
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
    [InlineData("--levels の値「0」は使えません。", "--text", "本文", "--levels", "0")]
    [InlineData("「区分」という列はありません。", "--text", "本文", "--given", "区分")]
    [InlineData("一緒には使えません。", "--text", "本文", "--given", "件名", "--groups", "2")]
    [InlineData("「nowhere.csv」が見つかりません。", "--text", "本文", "--previous", "nowhere.csv")]
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
