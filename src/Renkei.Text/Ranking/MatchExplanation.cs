using Renkei.Text.Keywords;
using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Ranking;

/// <summary>Finds what a query and a document have in common, for people to read.</summary>
internal sealed class MatchExplanation
{
    private const int MostWords = 5;

    private readonly AnalyzedText _asked;
    private readonly HashSet<string> _keys;
    private readonly HashSet<int> _meanings;
    private readonly LiteralQuery? _literal;
    private readonly Vocabulary _vocabulary;
    private readonly TermIndex<string> _rarities;

    public MatchExplanation(string query, Vocabulary vocabulary, TermIndex<string> rarities)
    {
        _asked = AnalyzedText.Of(query, vocabulary.Own, Synonyms.None);
        _keys = _asked.Words.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        _literal = query.Length <= Ranker.LongestLiteral ? new LiteralQuery(query) : null;
        _vocabulary = vocabulary;
        _rarities = rarities;
        _meanings = [.. RankingTerms.Of(query, vocabulary).Meanings];
    }

    public MatchReason Of(RankingDocument document)
    {
        var (title, text) = (Normalizer.Normalize(document.Title ?? ""), Normalizer.Normalize(document.Text));
        var shared = SharedWords([Words(title), Words(text)]);
        foreach (var synonym in SharedMeanings(title).Concat(SharedMeanings(text)))
        {
            if (shared.Count < MostWords
                && !shared.Exists(other => other.Contains(synonym.Typed, StringComparison.Ordinal)))
            {
                shared.Add(synonym.Typed);
            }
        }

        return new MatchReason(shared, Highlights(title, shared), Highlights(text, shared));
    }

    private AnalyzedText Words(NormalizedText text) => AnalyzedText.Of(text.Original, _vocabulary.Own, Synonyms.None);

    private List<string> SharedWords(AnalyzedText[] document)
    {
        var shared = Shared(_asked.Words, document.SelectMany(part => part.Words));
        var compounds = Shared(_asked.Compounds, document.SelectMany(part => part.Compounds));
        var weights = shared.ToDictionary(word => word.Key, word => _rarities.Rarity(word.Key), StringComparer.Ordinal);
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

    /// <summary>Words of the document that mean the same as one of the query, where they stand.</summary>
    private IEnumerable<(string Typed, Stretch Place)> SharedMeanings(NormalizedText text) =>
        from meaning in _vocabulary.Synonyms.Places(text.Text, Segmenter.Segment(text.Text, own: _vocabulary.Own))
        where _meanings.Contains(meaning.Group)
        let range = text.OriginalRange(meaning.Start, meaning.Length)
        select (text.Original.Substring(range.Start, range.Length), new Stretch(range.Start, range.Length));

    private IReadOnlyList<Stretch> Highlights(NormalizedText text, List<string> shared)
    {
        var words = Segmenter.Segment(text, own: _vocabulary.Own)
            .Where(token => RankingTerms.IsWord(token) && _keys.Contains(RankingTerms.Key(token)))
            .Select(token => new Stretch(token.Start, token.Length));
        var compounds = shared.SelectMany(typed =>
            LiteralQuery.Places(text.Original, typed).Select(place => new Stretch(place, typed.Length)));
        var synonyms = SharedMeanings(text).Select(meaning => meaning.Place);
        return Stretch.Joined(words.Concat(compounds).Concat(synonyms).Concat(_literal?.In(text) ?? []));
    }
}
