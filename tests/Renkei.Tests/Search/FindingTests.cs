using Renkei.Tests.Text.Ranking;
using Renkei.Text.Normalization;
using Renkei.Text.Ranking;

namespace Renkei.Tests.Search;

public sealed class FindingTests
{
    private const int Documents = 5000;
    private const int Queries = 1000;

    private static readonly string[] Pieces =
    [
        "東京都", "京都府", "飛島", "移住", "空き家", "買い物弱者", "取り組み", "ｺﾐｭﾆﾃｨ", "センタ－", "の", "を", "に関する", "支援",
        "事業", "、", "。", "邊", "２０１８年", "㍿", "高齢者", "と", "雪下ろし", "\n", "（案）", "デマンド", "交通", "DX", "する", "𠮷野", "𠮟る",
    ];

    [Fact]
    public void Every_document_with_the_letters_is_found()
    {
        var random = new Random(20180514);
        var texts = Enumerable.Range(0, Documents)
            .Select(_ => string.Concat(random.GetItems(Pieces, random.Next(5, 30)))).ToArray();
        var normal = Array.ConvertAll(texts, text => Normalizer.Normalize(text).Text);
        using var index = new TextIndex(texts);

        for (var compared = 0; compared < Queries;)
        {
            var text = compared % 2 == 0 ? normal[random.Next(Documents)] : texts[random.Next(Documents)];
            var start = random.Next(text.Length - 2);
            var query = text.Substring(start, Math.Min(random.Next(2, 7), text.Length - start));
            if (query.Any(char.IsWhiteSpace) || char.IsLowSurrogate(query[0]) || char.IsHighSurrogate(query[^1]))
            {
                continue;
            }

            var sought = Normalizer.Normalize(query).Text;
            var expected = Enumerable.Range(0, Documents).Where(number =>
                normal[number].Contains(sought, StringComparison.Ordinal) || texts[number].Contains(query, StringComparison.Ordinal));

            Assert.Empty(expected.Except(index.Numbers(query)));
            compared++;
        }
    }

    [Fact]
    public void Hiragana_alone_is_found_letter_by_letter_and_nothing_else_is()
    {
        using var index = new TextIndex("そのことについて", "このことにつき", "ことし、について", "こと。について");

        Assert.Equal([0], index.Numbers("ことについて"));
        Assert.Equal([0, 1, 2, 3], index.Numbers("こ"));
    }

    [Theory]
    [InlineData("雪", new[] { 0, 3 })]
    [InlineData("移住", new[] { 1 })]
    [InlineData("空家", new[] { 1, 2 })]
    [InlineData("空き家", new[] { 1, 2 })]
    [InlineData("飛島", new[] { 2 })]
    [InlineData("𠮷", new[] { 3 })]
    [InlineData("𠮟", new int[0])]
    [InlineData("飛島　空家", new[] { 2 })]
    [InlineData("移住 飛島", new int[0])]
    [InlineData("   ", new int[0])]
    public void One_and_two_characters_and_several_words_are_found(string query, int[] expected)
    {
        using var index = new TextIndex("雪下ろし", "空き家への移住", "飛島の空家", "𠮷田さんの家の雪");

        Assert.Equal(expected, index.Numbers(query));
    }

    [Fact]
    public void Documents_of_kanji_alone_never_change_what_is_found()
    {
        var random = new Random(12);
        for (var round = 0; round < 10; round++)
        {
            var texts = Enumerable.Range(0, 60)
                .Select(_ => string.Concat(random.GetItems(Pieces, random.Next(5, 30)))).ToArray();
            var kanji = Enumerable.Range(0, 20).Select(_ => KanjiTexts.Next(random)).ToArray();
            using var before = new TextIndex(texts);
            using var after = new TextIndex([.. texts, .. kanji]);

            var found = after.Numbers("東京").ToLookup(number => number < texts.Length);

            Assert.Equal(before.Numbers("東京"), found[true]);
            Assert.All(found[false], number => Assert.Contains("東京", kanji[number - texts.Length], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Words_and_synonyms_are_found_behind_the_letters_with_the_reason_and_marks_in_what_was_typed()
    {
        using var index = new TextIndex(
        [
            ("職員の派遣", "地方公共団体どうしで、専門の職員を出し合う。"),
            ("自治体の職員", "自治体の職員研修を共同で行う。"),
            ("道路", "㍿の取り組み"),
        ]);

        var page = index.Page("自治体の職員");

        Assert.Equal([1, 0], page.Select(row => row.Number));
        Assert.Equal(("【自治体の職員】", "【自治体の職員】研修を共同で行う。", ""), (page[0].Title, page[0].Excerpt, page[0].Reason));
        Assert.Equal("【地方公共団体】どうしで、専門の【職員】を出し合う。", page[1].Excerpt);
        Assert.Equal("共通する語: 職員、地方公共団体", page[1].Reason);
        Assert.Equal("㍿の【取り組み】", Assert.Single(index.Page("取組み")).Excerpt);
        Assert.Equal("【㍿】の取り組み", Assert.Single(index.Page("株式会社")).Excerpt);
    }

    [Fact]
    public void The_order_is_the_rankings()
    {
        var random = new Random(5);
        List<(string Title, string Text)> texts = [.. Enumerable.Range(0, 150).Select(_ => (
            string.Concat(random.GetItems(Pieces, 3)), $"移住{string.Concat(random.GetItems(Pieces, random.Next(5, 30)))}"))];
        using var index = new TextIndex(texts);
        var ranker = new Ranker([.. texts.Select((text, number) =>
            new RankingDocument(TextIndex.Document(number, "", "").Key.ToString(), text.Title, $"{text.Text}\n"))]);

        foreach (var query in new[] { "移住", "移住 支援", "空き家", "雪" })
        {
            using var findings = index.Find(query);
            var expected = ranker.Rank(query, top: texts.Count, among: findings.Hits.Select(hit => findings.Key(hit).ToString()));

            Assert.Equal(
                expected.Select(document => document.Id), findings.InOrder(findings.Hits).Select(hit => findings.Key(hit).ToString()));
        }
    }

    [Fact]
    public void Of_many_the_best_two_hundred_come_first_and_none_is_lost()
    {
        using var index = new TextIndex([.. Enumerable.Range(0, 700).Select(number =>
            (number == 600 ? "移住の促進" : $"課題{number}", $"移住{new string('。', number)}"))]);

        var page = index.Page("移住");

        Assert.Equal(600, page[0].Number);
        Assert.Equal(Enumerable.Range(0, 700), page.Select(row => row.Number).Order());
    }

    [Fact]
    public void A_long_text_is_cut_where_most_was_found()
    {
        using var index = new TextIndex($"{new string('あ', 300)}移住{new string('い', 300)}移住の促進と移住の支援{new string('う', 300)}");

        var excerpt = Assert.Single(index.Page("移住")).Excerpt;

        Assert.Contains("い【移住】の促進と【移住】の支援う", excerpt, StringComparison.Ordinal);
        Assert.StartsWith("…", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt, StringComparison.Ordinal);
    }
}
