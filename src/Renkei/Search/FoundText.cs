using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>A found record as a list shows it.</summary>
/// <param name="InTitle">What to mark in the title.</param>
/// <param name="Excerpt">A piece of the text as typed round what was found, line breaks as spaces; … where it was cut.</param>
/// <param name="InExcerpt">What to mark in the excerpt.</param>
/// <param name="SharedWords">
/// 共通する語, where the words alone brought it here: as they stand in the text, five at most. Empty where the query itself stands.
/// </param>
public sealed record FoundText(
    string Title, IReadOnlyList<Stretch> InTitle, string Excerpt, IReadOnlyList<Stretch> InExcerpt,
    IReadOnlyList<string> SharedWords)
{
    /// <summary>For the screen; empty where it needs no saying.</summary>
    public string Reason => SharedWords.Count == 0 ? "" : $"共通する語: {string.Join('、', SharedWords)}";
}
