namespace Renkei.Text.Ranking;

/// <summary>Why a document was found: what to show beside it.</summary>
/// <param name="SharedWords">
/// Words and compounds of both the query and the document, as they stand in the document; the most telling first, five
/// at most, none inside another. Empty when single characters alone brought them together.
/// </param>
/// <param name="InTitle">What to highlight in the title, by rising offset, without overlap.</param>
/// <param name="InText">The same in the text.</param>
public sealed record MatchReason(
    IReadOnlyList<string> SharedWords, IReadOnlyList<Stretch> InTitle, IReadOnlyList<Stretch> InText)
{
    /// <summary>For the screen: 共通する語: 移動販売、高齢者. Empty when no word is shared.</summary>
    public string InWords => SharedWords.Count == 0 ? "" : $"共通する語: {string.Join('、', SharedWords)}";
}
