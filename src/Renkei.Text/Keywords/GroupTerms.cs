namespace Renkei.Text.Keywords;

/// <summary>What a group of texts is named by.</summary>
/// <param name="Label">A heading; never empty.</param>
/// <param name="Evidence">The keywords, best first.</param>
/// <param name="Words">The keywords as whole words, in their order.</param>
/// <param name="Ranks">Terms of two or more texts of the group → how telling (0 most).</param>
/// <param name="Wholes">Whole words for all terms.</param>
internal sealed record GroupTerms(
    string Label,
    IReadOnlyList<KeywordEvidence> Evidence,
    IReadOnlyList<string> Words,
    IReadOnlyDictionary<string, (int Rank, ScoredTerm Term)> Ranks,
    WholeWords Wholes)
{
    public IReadOnlyList<string> Keywords => [.. Evidence.Select(one => one.Keyword)];

    /// <summary>The same, as far as one of these texts has it.</summary>
    public GroupTerms KnownTo(IEnumerable<AnalyzedText> texts)
    {
        var known = texts.SelectMany(GroupKeywords.Candidates)
            .Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Ranks = Ranks.Where(term => known.Contains(term.Key)).ToDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>
    /// Words of a text that others of the group have too, most telling first, whole; none is part of another.
    /// </summary>
    public IReadOnlyList<string> SharedBy(AnalyzedText text, int most)
    {
        var shared = new List<ScoredTerm>();
        foreach (var (_, term) in GroupKeywords.Candidates(text)
            .Where(term => Ranks.ContainsKey(term.Key)).Select(term => Ranks[term.Key]).OrderBy(term => term.Rank))
        {
            if (shared.Count < most && !shared.Exists(other => GroupKeywords.Overlap(other.Key, term.Key)))
            {
                var whole = Wholes.Of(term);
                shared.Add(text.Normalized.Contains(whole.Key, StringComparison.Ordinal) ? whole : term);
            }
        }

        return shared.ConvertAll(term => term.Typed);
    }
}
