using Renkei.Text.Keywords;
using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Ranking;

/// <summary>Finds what a query and a document have in common, for people to read.</summary>
internal static class MatchExplanation
{
    private const int MostWords = 5;

    public static MatchReason Of(string query, NormalizedText title, NormalizedText text, TermIndex rarities)
    {
        var asked = AnalyzedText.Of(query);
        var keys = asked.Words.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        var literal = query.Length <= Ranker.LongestLiteral ? new LiteralQuery(query) : null;

        var shared = SharedWords(asked, [AnalyzedText.Of(title.Original), AnalyzedText.Of(text.Original)], rarities);

        return new MatchReason(shared, Highlights(title, keys, shared, literal), Highlights(text, keys, shared, literal));
    }

    private static List<string> SharedWords(AnalyzedText asked, AnalyzedText[] document, TermIndex rarities)
    {
        var shared = Shared(asked.Words, document.SelectMany(part => part.Words));
        var compounds = Shared(asked.Compounds, document.SelectMany(part => part.Compounds));
        var weights = shared.ToDictionary(word => word.Key, word => rarities.Rarity(word.Key), StringComparer.Ordinal);
        var ordered = compounds.Concat(shared).DistinctBy(term => term.Key)
            .OrderByDescending(term => weights
                .Where(word => term.Key.Contains(word.Key, StringComparison.Ordinal))
                .OrderBy(word => word.Key, StringComparer.Ordinal)
                .Sum(word => word.Value))
            .ThenByDescending(term => term.Key.Length).ThenBy(term => term.Key, StringComparer.Ordinal);

        var chosen = new List<Term>();
        foreach (var term in ordered)
        {
            if (chosen.Count < MostWords && !chosen.Exists(other => IsInside(term, other) || IsInside(other, term)))
            {
                chosen.Add(term);
            }
        }

        return chosen.ConvertAll(term => term.Typed);
    }

    private static List<Term> Shared(IEnumerable<Term> asked, IEnumerable<Term> document)
    {
        var keys = asked.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        return [.. document.Where(term => keys.Contains(term.Key)).DistinctBy(term => term.Key)];
    }

    private static bool IsInside(Term one, Term other) => other.Key.Contains(one.Key, StringComparison.Ordinal);

    private static List<Stretch> Highlights(
        NormalizedText text, HashSet<string> keys, List<string> shared, LiteralQuery? literal)
    {
        var words = Segmenter.Segment(text)
            .Where(token => RankingTerms.IsWord(token) && keys.Contains(RankingTerms.Key(token)))
            .Select(token => new Stretch(token.Start, token.Length));
        var compounds = shared.SelectMany(typed =>
            LiteralQuery.Places(text.Original, typed).Select(place => new Stretch(place, typed.Length)));
        return Joined(words.Concat(compounds).Concat(literal?.In(text) ?? []));
    }

    private static List<Stretch> Joined(IEnumerable<Stretch> stretches)
    {
        var joined = new List<Stretch>();
        foreach (var stretch in stretches.OrderBy(one => one.Start).ThenBy(one => one.Length))
        {
            // Neighbours join too: 移動販売 is marked once, not twice.
            if (joined.Count > 0 && stretch.Start <= joined[^1].End)
            {
                joined[^1] = new Stretch(joined[^1].Start, Math.Max(stretch.End, joined[^1].End) - joined[^1].Start);
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }
}
