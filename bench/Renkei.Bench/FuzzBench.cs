using System.Diagnostics;
using System.Globalization;
using Renkei.Text.Grouping;
using Renkei.Text.Normalization;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>Feeds random texts and damaged dictionaries to the analyser for some minutes; ends at the first wrong answer.</summary>
internal static class FuzzBench
{
    /// <summary>Longest a single case may take: a hang is a fault too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly (string Name, int EveryRounds, Action<FuzzTexts> Try)[] Targets =
    [
        ("normaliser", 1, texts => Normalize(texts.Next(), texts.Random)),
        ("segmenter", 1, texts => Segment(texts.Next(), texts)),
        ("ranking", 1, Rank),
        ("own words", 1, texts => TryRead(() => UserWords.Read(texts.Lines()))),
        ("synonyms", 1, texts => TryRead(() => Synonyms.None.With(texts.Lines()))),
        ("grouping", 20, Group),
        ("dictionary", 20, texts => TryRead(() => DictionaryReader.Read(texts.DamagedDictionary()))),
    ];

    public static int Run(double minutes, int seed)
    {
        var texts = new FuzzTexts(seed);
        var cases = Targets.ToDictionary(target => target.Name, _ => 0L);
        var slowest = TimeSpan.Zero;
        var end = DateTime.UtcNow.AddMinutes(minutes);
        for (var round = 0L; DateTime.UtcNow < end; round++)
        {
            foreach (var (name, _, attempt) in Targets.Where(target => round % target.EveryRounds == 0))
            {
                var start = Stopwatch.GetTimestamp();
                var done = Task.Run(() => attempt(texts));
                if (!done.Wait(Patience))
                {
                    throw new TimeoutException($"{name} hangs: seed {seed}, case {cases[name]}.");
                }

                slowest = new TimeSpan(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
                cases[name]++;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"seed {seed}, {minutes} minutes, no fault; slowest case {slowest.TotalSeconds:0.0} s"));
        foreach (var (name, count) in cases)
        {
            Console.WriteLine($"  {name}: {count} cases");
        }

        return 0;
    }

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
        var documents = Enumerable.Range(0, texts.Random.Next(1, 8))
            .Select(number => new RankingDocument($"{number}", texts.Short(), texts.Short()))
            .ToArray();
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

    /// <summary>With a model that says anything at all.</summary>
    private static void Group(FuzzTexts texts)
    {
        var posts = Enumerable.Range(0, texts.Random.Next(1, 12))
            .Select(number => new GroupingText($"{number}", texts.Short())
            {
                Vector = new[] { texts.Random.NextSingle() - 0.5f, texts.Random.Next(2), 0 },
            })
            .ToArray();
        var options = new GroupingOptions(texts.Random.Next(1, 5))
        {
            Own = texts.OwnWords(),
            Synonyms = Synonyms.None.With(texts.Lines(), out _),
        };
        var found = Shape(Grouper.Group(posts, options));
        texts.Random.Shuffle(posts);
        Require(found == Shape(Grouper.Group(posts, options)), "the order of the texts matters", posts[0].Text);
    }

    private static string Shape(Grouping grouping) => string.Join('|', grouping.Groups.Select(group =>
        $"{group.Label}:{string.Join(',', group.Members.Select(member => $"{member.Id}={member.Similarity}"))}"));

    private static void TryRead(Action read)
    {
        try
        {
            read();
        }
        catch (Exception refusal) when (refusal is FormatException or InvalidDataException)
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
