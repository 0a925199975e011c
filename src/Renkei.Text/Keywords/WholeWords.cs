namespace Renkei.Text.Keywords;

/// <summary>放射 where the group mostly says 放射性物質: the whole word reads better than its part.</summary>
/// <remarks>Not safe for parallel use.</remarks>
/// <param name="terms">All terms of the group.</param>
internal sealed class WholeWords(IReadOnlyList<ScoredTerm> terms)
{
    /// <summary>Letters of a word that stands in a list.</summary>
    private const int Longest = 12;

    private readonly Dictionary<string, ScoredTerm> _found = new(StringComparer.Ordinal);

    /// <returns>
    /// The longest term that holds the part in at least half of its texts, the part itself if none does.
    /// </returns>
    public ScoredTerm Of(ScoredTerm part) =>
        _found.TryGetValue(part.Key, out var found) ? found : _found[part.Key] = Find(part);

    /// <summary>In their order; none is part of another.</summary>
    public IReadOnlyList<string> Of(IEnumerable<ScoredTerm> parts)
    {
        var shown = new List<ScoredTerm>();
        foreach (var word in parts.Select(Of))
        {
            if (!shown.Exists(other => GroupKeywords.Overlap(other.Key, word.Key)))
            {
                shown.Add(word);
            }
        }

        return shown.ConvertAll(word => word.Typed);
    }

    private ScoredTerm Find(ScoredTerm part) => terms
        .Where(term => term.Key.Length > part.Key.Length
            && 2 * term.Texts >= part.Texts && (term.Texts > 1 || part.Texts == 1)
            && term.Typed.Length <= Longest && term.Key.Contains(part.Key, StringComparison.Ordinal))
        .OrderByDescending(term => term.Key.Length).ThenByDescending(term => term.Score)
        .ThenBy(term => term.Key, StringComparer.Ordinal)
        .FirstOrDefault(part);
}
