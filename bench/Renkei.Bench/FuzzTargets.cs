using System.Globalization;
using Renkei.Tests.Text.Ranking;
using Renkei.Text.Grouping;
using Renkei.Text.Normalization;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;
using Renkei.Web.Commands;

namespace Renkei.Bench;

/// <summary>What random texts and damaged files are fed to, and what must hold of every answer.</summary>
internal static class FuzzTargets
{
    public static readonly (string Name, Action<FuzzTexts> Try)[] All =
    [
        ("normaliser", texts => Normalize(texts.Next(), texts.Random)),
        ("segmenter", texts => Segment(texts.Next(), texts)),
        ("ranking", Rank),
        ("ranking of what was found", RankFound),
        ("grouping", Group),
        ("grouping with locks, memory and levels", GroupFixed),
        ("own words", texts => TryRead(() => UserWords.Read(texts.Lines()))),
        ("synonyms", texts => TryRead(() => Synonyms.None.With(texts.Lines()))),
        ("synonym file", texts => TryRead(() => SynonymFile.Read(texts.DamagedSynonyms()).Count())),
        ("dictionary", texts => TryRead(() => DictionaryReader.Read(texts.DamagedDictionary()))),
        ("lines of JSON", ReadJsonLines),
    ];

    /// <summary>An index gives its documents in any order, and sums of doubles differ by it.</summary>
    private const double LastBits = 1e-9;

    private static void Normalize(string text, Random random)
    {
        var rules = (NormalizationRules)random.Next((int)NormalizationRules.All + 1);
        var normalized = Normalizer.Normalize(text, rules);
        Require(Normalizer.Normalize(normalized.Text, rules).Text == normalized.Text, "twice is not once", text);
        for (var place = 0; place < normalized.Text.Length; place++)
        {
            var (start, length) = normalized.OriginalRange(place, 1);
            Require(start >= 0 && length >= 1 && start + length <= text.Length, "an offset lies outside", text);
        }
    }

    private static void Segment(string text, FuzzTexts texts)
    {
        var own = texts.OwnWords();
        var mode = (SegmentationMode)texts.Random.Next(2);
        var end = 0;
        foreach (var token in Segmenter.Segment(text, mode, own))
        {
            Require(token.Start >= end && token.Length > 0 && token.End <= text.Length, "a token lies outside", text);
            Require(text.AsSpan(token.Start, token.Length).SequenceEqual(token.Surface), "a token is not what was typed", text);
            end = token.End;
        }
    }

    private static void Rank(FuzzTexts texts)
    {
        var documents = Documents(texts);
        var query = texts.Short();
        var found = new Ranker(documents).Rank(query);
        texts.Random.Shuffle(documents);
        var ranker = new Ranker(documents);
        Require(found.SequenceEqual(ranker.Rank(query)), "the order of the documents matters", query);
        foreach (var document in documents)
        {
            var reason = ranker.Explain(query, document.Id);
            Require(reason.InText.All(stretch => stretch.End <= document.Text.Length), "a highlight lies outside", query);
        }
    }

    /// <summary>Any part of the documents, as another index would have found them.</summary>
    private static void RankFound(FuzzTexts texts)
    {
        var documents = Documents(texts);
        var ids = documents.Select(document => document.Id).Where(_ => texts.Random.Next(3) > 0).ToHashSet();
        var query = texts.Random.Next(2) == 0 ? texts.Short() : texts.Piece(documents);
        var ranked = Ranker.RankFound(query, new MemoryDocuments(documents, document => ids.Contains(document.Id)));
        Require(ids.SetEquals(ranked.Select(document => document.Id)) && ranked.Count == ids.Count, "not all are ranked", query);
        Require(ranked.All(document => double.IsFinite(document.Score)), "a score is no number", query);
        texts.Random.Shuffle(documents);
        var again = Ranker.RankFound(query, new MemoryDocuments(documents, document => ids.Contains(document.Id)));
        var scores = again.ToDictionary(document => document.Id, document => document.Score);
        var apart = ranked.Max(document => (double?)Math.Abs(document.Score - scores[document.Id])) ?? 0;
        Require(apart < LastBits, $"the order of the documents moves a score by {apart}", query);
    }

    private static RankingDocument[] Documents(FuzzTexts texts) =>
        [.. Enumerable.Range(0, texts.Random.Next(1, 8)).Select(number => new RankingDocument($"{number}", texts.Short(), texts.Short()))];

    /// <summary>With a model that says anything at all.</summary>
    private static void Group(FuzzTexts texts)
    {
        var posts = Posts(texts, hasModel: true);
        var options = new GroupingOptions(texts.Random.Next(1, 5))
        {
            Own = texts.OwnWords(),
            Synonyms = Synonyms.None.With(texts.Lines(), out _),
        };
        RequireSameInAnyOrder(texts, posts, options);
    }

    private static void GroupFixed(FuzzTexts texts)
    {
        var posts = Posts(texts, hasModel: texts.Random.Next(4) == 0);
        var options = new GroupingOptions(texts.Random.Next(2) == 0 ? null : texts.Random.Next(1, 8))
        {
            Locks = Names(texts, posts),
            Previous = Names(texts, posts),
            Levels = texts.Random.Next(1, 4),
        };
        var grouping = RequireSameInAnyOrder(texts, posts, options);
        var groups = grouping.Groups
            .SelectMany(group => group.Members.Select(member => (member.Id, group))).ToDictionary(one => one.Id, one => one.group);
        Require(groups.Count == posts.Length, "not every text is in one group", posts[0].Text);
        Require(
            posts.All(post => !options.Locks.TryGetValue(post.Id, out var name) || groups[post.Id].Name == name),
            "a lock is broken",
            posts[0].Text);
        Require(grouping.Broader.Count == options.Levels - 1, "a level is missing", posts[0].Text);
    }

    private static GroupingText[] Posts(FuzzTexts texts, bool hasModel) =>
    [
        .. Enumerable.Range(0, texts.Random.Next(1, 12)).Select(number => new GroupingText($"{number}", texts.Short())
        {
            Vector = hasModel ? new[] { texts.Random.NextSingle() - 0.5f, texts.Random.Next(2), 0 } : default(ReadOnlyMemory<float>),
        }),
    ];

    /// <summary>Of some texts, and of one that is not there; names may be anything, the empty one too.</summary>
    private static Dictionary<string, string> Names(FuzzTexts texts, GroupingText[] posts)
    {
        string[] names = [texts.Short(), "航路", "", "1"];
        return posts.Select(post => post.Id).Append("-1").Where(_ => texts.Random.Next(3) == 0)
            .ToDictionary(id => id, _ => texts.Random.GetItems(names, 1)[0]);
    }

    private static Grouping RequireSameInAnyOrder(FuzzTexts texts, GroupingText[] posts, GroupingOptions options)
    {
        var grouping = Grouper.Group(posts, options);
        texts.Random.Shuffle(posts);
        Require(Shape(grouping) == Shape(Grouper.Group(posts, options)), "the order of the texts matters", posts[0].Text);
        return grouping;
    }

    private static string Shape(Grouping grouping) => string.Join('|', grouping.Groups.Select(group =>
        $"{group.Label}:{string.Join(',', group.Members.Select(member => $"{member.Id}={member.Similarity}"))}"));

    private static void ReadJsonLines(FuzzTexts texts)
    {
        using var file = new ScratchFile(texts.Random.Next(4) == 0 ? ".jsonl.gz" : ".jsonl");
        File.WriteAllBytes(file.Path, texts.DamagedJsonLines(isPacked: file.Path.EndsWith(".gz", StringComparison.Ordinal)));
        TryRead(() =>
        {
            var documents = JsonLines.Read(file.Path);
            Require(documents.DistinctBy(document => document.Id).Count() == documents.Count, "an id comes twice", documents[0].Id);
        });
    }

    /// <summary>A refusal with a reason is an answer.</summary>
    private static void TryRead(Action read)
    {
        try
        {
            read();
        }
        catch (Exception refusal) when (refusal is FormatException or InvalidDataException or RuleBrokenException)
        {
            return;
        }
    }

    private static void Require(bool holds, string fault, string text)
    {
        if (!holds)
        {
            var units = string.Join(' ', text.Take(200).Select(unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture)));
            throw new InvalidOperationException($"{fault}: {units}");
        }
    }
}
