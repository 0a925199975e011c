namespace Renkei.Text.Keywords;

/// <summary>The words by which a group of texts is named.</summary>
/// <remarks>
/// A term scores share · √ln(texts / spread): the share of the group's texts that have it, times the root of its rarity
/// among all texts. The share alone names what everybody says, the rarity alone what one text says.
/// </remarks>
internal sealed class GroupKeywords
{
    /// <summary>Best first, up to this many.</summary>
    public const int Most = 8;

    private const int InLabel = 2;

    private readonly Dictionary<string, int> _spread;
    private readonly int _texts;

    public GroupKeywords(IReadOnlyCollection<AnalyzedText> all)
    {
        _texts = all.Count;
        _spread = all.SelectMany(Candidates).CountBy(term => term.Key).ToDictionary();
    }

    /// <summary>Keywords as typed most often; none is part of another.</summary>
    public GroupTerms Of(IReadOnlyCollection<AnalyzedText> group)
    {
        var ranked = group.SelectMany(Candidates)
            .GroupBy(term => term.Key, term => term.Typed)
            .Select(term => (term.Key, Typed: MostFrequent(term), Count: term.Count(), Score: Score(term.Key, term.Count(), group.Count)))
            .OrderByDescending(term => term.Score)
            .ThenByDescending(term => term.Key.Length)
            .ThenBy(term => term.Key, StringComparer.Ordinal)
            .ToList();

        var chosen = new List<(string Key, KeywordEvidence Evidence)>();
        foreach (var term in ranked)
        {
            if (chosen.Count < Most && !chosen.Exists(other => Overlap(other.Key, term.Key)))
            {
                chosen.Add((term.Key, new KeywordEvidence(term.Typed, term.Count, _spread[term.Key])));
            }
        }

        return new GroupTerms(
            Label([.. chosen.Select(term => term.Evidence.Keyword)]),
            [.. chosen.Select(term => term.Evidence)],
            ranked.Index().Where(term => term.Item.Count > 1)
                .ToDictionary(term => term.Item.Key, term => (term.Index, term.Item.Typed), StringComparer.Ordinal));
    }

    /// <summary>離島航路・運賃: the first keywords, short enough for a heading.</summary>
    private static string Label(IReadOnlyList<string> keywords) =>
        keywords.Count == 0 ? "その他" : string.Join('・', keywords.Take(InLabel));

    /// <summary>Rounded, so that a last bit never settles the order.</summary>
    private double Score(string key, int count, int texts) =>
        Math.Round(count / (double)texts * Math.Sqrt(Math.Log((_texts + 1.0) / _spread[key])), 9);

    internal static IEnumerable<Term> Candidates(AnalyzedText text) =>
        text.Nouns.Concat(text.Compounds).Where(term => term.Key.Length > 1).DistinctBy(term => term.Key);

    internal static bool Overlap(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static string MostFrequent(IEnumerable<string> spellings) =>
        spellings.CountBy(typed => typed)
            .OrderByDescending(spelling => spelling.Value)
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .First().Key;
}
