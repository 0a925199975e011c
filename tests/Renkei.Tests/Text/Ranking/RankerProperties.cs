using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.Tests.Text.Normalization;
using Renkei.Text.Normalization;
using Renkei.Text.Ranking;

namespace Renkei.Tests.Text.Ranking;

public sealed class RankerProperties
{
    private const int Documents = 5000;
    private const int Queries = 1000;

    /// <summary>Pieces of administrative Japanese, put together at random: kanji, kana, spellings, marks, digits.</summary>
    private static readonly string[] Pieces =
    [
        "東京都", "京都府", "飛島", "移住", "空き家", "買い物弱者", "取り組み", "ｺﾐｭﾆﾃｨ", "センタ－", "の", "を", "に関する", "支援",
        "事業", "、", "。", "邊", "２０１８年", "㍿", "高齢者", "と", "雪下ろし", "\n", "（案）", "デマンド", "交通", "DX", "する",
    ];

    [Fact]
    public void Every_document_with_the_letters_is_found_and_said_to_hold_them()
    {
        var random = new Random(20180514);
        var documents = Enumerable.Range(0, Documents).Select(number => Document(number, random)).ToList();
        var ranker = new Ranker(documents);
        var normal = documents.ToDictionary(document => document.Id, document => Normalizer.Normalize(document.Text).Text);

        for (var compared = 0; compared < Queries;)
        {
            var text = normal[documents[random.Next(Documents)].Id];
            var start = random.Next(text.Length - 2);
            var query = text.Substring(start, Math.Min(random.Next(2, 7), text.Length - start));
            if (query.Any(char.IsWhiteSpace) || Normalizer.Normalize(query).Text != query)
            {
                continue;
            }

            var found = ranker.Rank(query, top: Documents);

            var expected = documents
                .Where(document => normal[document.Id].Contains(query, StringComparison.Ordinal)
                    || document.Text.Contains(query, StringComparison.Ordinal))
                .Select(document => document.Id)
                .Order(StringComparer.Ordinal);
            Assert.Equal(
                expected,
                found.TakeWhile(document => document.HoldsQuery).Select(document => document.Id).Order(StringComparer.Ordinal));
            compared++;
        }
    }

    /// <summary>The order may change: it goes by how rare words are, and how long texts, in the whole collection.</summary>
    [Fact]
    public void Documents_of_kanji_alone_never_change_what_is_found_nor_which_of_it_holds_the_letters()
    {
        var random = new Random(11);
        for (var round = 0; round < 30; round++)
        {
            var documents = Enumerable.Range(0, 60).Select(number => Document(number, random)).ToList();
            var kanji = Enumerable.Range(0, 20)
                .Select(number => new RankingDocument($"kanji-{number}", null, KanjiTexts.Next(random))).ToDictionary(one => one.Id);

            var found = Found([.. documents, .. kanji.Values]).ToLookup(one => kanji.ContainsKey(one.Id));

            Assert.Equal(Found(documents), found[false]);
            Assert.All(found[true], one => Assert.Contains("東京", kanji[one.Id].Text, StringComparison.Ordinal));
        }

        static IEnumerable<(string Id, bool HoldsQuery)> Found(IReadOnlyList<RankingDocument> documents) =>
            new Ranker(documents).Rank("東京", top: 100).Select(document => (document.Id, document.HoldsQuery)).Order();
    }

    [Fact]
    public void The_order_of_the_documents_does_not_matter_to_the_last_bit()
    {
        var random = new Random(7);
        var documents = Enumerable.Range(0, 200).Select(number => Document(number, random)).ToArray();
        var ranker = new Ranker(documents);
        var shuffled = documents.ToArray();
        random.Shuffle(shuffled);
        var other = new Ranker(shuffled);

        Assert.All(documents.Take(50), document =>
        {
            Assert.Equal(ranker.Rank(document.Text), other.Rank(document.Text));
            Assert.Equal(ranker.Like(document.Text), other.Like(document.Text));
        });
    }

    [Fact]
    public void Many_threads_rank_as_one_does()
    {
        var random = new Random(8);
        var documents = Enumerable.Range(0, 200).Select(number => Document(number, random)).ToList();
        var ranker = new Ranker(documents);

        var alone = documents.ConvertAll(document => ranker.Rank(document.Text));
        var together = documents.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(document => ranker.Rank(document.Text));

        Assert.Equal(alone, together);
    }

    [Property(MaxTest = 200)]
    public Property Highlights_lie_inside_what_was_typed_whatever_it_is()
    {
        var texts = NormalizerTests.TrickyTexts().Generator;
        var cases = texts.SelectMany(title => texts.SelectMany(text => texts.Select(query => (title, text, query))));

        return Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var (title, text, query) = given;
            var ranker = new Ranker([new RankingDocument("1", title, text), new RankingDocument("2", null, query)]);
            ranker.Rank(query);
            ranker.Like(query);
            var self = ranker.Explain(query, "2");
            var other = ranker.Explain(query, "1");
            return Inside(other.InTitle, title) && Inside(other.InText, text) && Inside(self.InText, query);
        });
    }

    private static bool Inside(IReadOnlyList<Stretch> stretches, string text)
    {
        var end = 0;
        foreach (var stretch in stretches)
        {
            if (stretch.Start < end || stretch.Length < 1 || stretch.End > text.Length)
            {
                return false;
            }

            end = stretch.End;
        }

        return true;
    }

    private static RankingDocument Document(int number, Random random) =>
        new($"{number}", null, string.Concat(random.GetItems(Pieces, random.Next(5, 30))));
}
