using Renkei.Text.Arithmetic;

namespace Renkei.Text.Keywords;

/// <summary>The words by which a group of texts is named.</summary>
/// <remarks>
/// A term scores use · √ln(texts / spread): its mean use in the group's texts, times the root of its rarity among all
/// texts. The use alone names what everybody says, the rarity alone what one text says. A text that has the term n
/// times counts 2n/(n + 1): once says it, twice means it. A compound counts a little less than a word, which stands in
/// many compounds; people are shown the compound (<see cref="WholeWords"/>).
/// </remarks>
internal sealed class GroupKeywords
{
    /// <summary>Best first, up to this many.</summary>
    public const int Most = 8;

    private const double LongWeight = 0.8;

    private readonly Dictionary<string, int> _spread = new(StringComparer.Ordinal);
    private readonly int _texts;

    public GroupKeywords(IReadOnlyCollection<AnalyzedText> all)
    {
        _texts = all.Count;
        foreach (var term in all
            .SelectMany(text => Candidates(text).Select(term => term.Key).Distinct(StringComparer.Ordinal)))
        {
            _spread[term] = _spread.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>
    /// What names a group, as typed most often; of the keywords, and of the words, none is part of another.
    /// </summary>
    public GroupTerms Of(IReadOnlyCollection<AnalyzedText> group)
    {
        var ranked = Ranked(group);
        var chosen = new List<ScoredTerm>();
        foreach (var term in ranked)
        {
            if (chosen.Count < Most && !chosen.Exists(other => Overlap(other.Key, term.Key)))
            {
                chosen.Add(term);
            }
        }

        var wholes = new WholeWords(ranked);
        return new GroupTerms(
            Heading.Of(chosen, wholes, group),
            chosen.ConvertAll(term => new KeywordEvidence(term.Typed, term.Texts, _spread[term.Key])),
            wholes.Of(chosen),
            ranked.Index().Where(term => term.Item.Texts > 1)
                .ToDictionary(term => term.Item.Key, term => (term.Index, term.Item), StringComparer.Ordinal),
            wholes);
    }

    /// <summary>
    /// Words of both groups, most telling first, as typed in the first, whole; none is part of another.
    /// </summary>
    public IReadOnlyList<string> Shared(
        IReadOnlyCollection<AnalyzedText> group, IReadOnlyCollection<AnalyzedText> other, int most)
    {
        var theirs = Ranked(other).ToDictionary(term => term.Key, term => term.Score, StringComparer.Ordinal);
        var ranked = Ranked(group);
        var wholes = new WholeWords(ranked);
        var shared = new List<ScoredTerm>();
        foreach (var term in ranked
            .Where(term => theirs.ContainsKey(term.Key)).OrderByDescending(term => term.Score * theirs[term.Key]))
        {
            if (shared.Count < most && !shared.Exists(one => Overlap(one.Key, term.Key)))
            {
                var whole = wholes.Of(term);
                shared.Add(theirs.ContainsKey(whole.Key) ? whole : term);
            }
        }

        return shared.ConvertAll(term => term.Typed);
    }

    internal static IEnumerable<Term> Candidates(AnalyzedText text) => text.Names.Concat(text.LongNames);

    internal static bool Overlap(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private List<ScoredTerm> Ranked(IReadOnlyCollection<AnalyzedText> group)
    {
        var used = new Dictionary<string, UsedTerm>(StringComparer.Ordinal);
        foreach (var (text, number) in group.Select((text, number) => (text, number)))
        {
            Use(used, text.Names, number, 1);
            Use(used, text.LongNames, number, LongWeight);
        }

        return [.. used
            .Select(term => new ScoredTerm(
                term.Key,
                term.Value.Typed,
                term.Value.Texts,
                Score(term.Value.Use / group.Count, _spread[term.Key]),
                term.Value.CanHead))
            .OrderByDescending(term => term.Score)
            .ThenByDescending(term => term.Key.Length)
            .ThenBy(term => term.Key, StringComparer.Ordinal)];
    }

    private static void Use(Dictionary<string, UsedTerm> used, IEnumerable<Term> terms, int text, double weight)
    {
        foreach (var term in terms)
        {
            if (!used.TryGetValue(term.Key, out var one))
            {
                used.Add(term.Key, one = new UsedTerm(weight));
            }

            one.Add(term, text);
        }
    }

    /// <summary>Rounded, so that a last bit never settles the order.</summary>
    private double Score(double use, int spread) => Math.Round(use * Math.Sqrt(Stable.Log((_texts + 1.0) / spread)), 9);
}
