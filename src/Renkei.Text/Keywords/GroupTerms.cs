namespace Renkei.Text.Keywords;

/// <summary>What a group of texts is named by.</summary>
/// <param name="Label">A heading; never empty.</param>
/// <param name="Evidence">The keywords, best first.</param>
/// <param name="Ranks">Terms of two or more texts of the group → how telling (0 most), and as typed most often.</param>
internal sealed record GroupTerms(
    string Label, IReadOnlyList<KeywordEvidence> Evidence, IReadOnlyDictionary<string, (int Rank, string Typed)> Ranks)
{
    public IReadOnlyList<string> Keywords => [.. Evidence.Select(one => one.Keyword)];

    /// <summary>Words of a text that others of the group have too, most telling first; none is part of another.</summary>
    public IReadOnlyList<string> SharedBy(AnalyzedText text, int most)
    {
        var shared = new List<string>();
        foreach (var (_, typed) in GroupKeywords.Candidates(text)
            .Where(term => Ranks.ContainsKey(term.Key)).Select(term => Ranks[term.Key]).OrderBy(term => term.Rank))
        {
            if (shared.Count < most && !shared.Exists(other => GroupKeywords.Overlap(other, typed)))
            {
                shared.Add(typed);
            }
        }

        return shared;
    }
}
