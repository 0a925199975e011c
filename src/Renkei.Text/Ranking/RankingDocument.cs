namespace Renkei.Text.Ranking;

/// <summary>A document that can be found.</summary>
/// <param name="Id">Tells it from all others of the ranking; compared ordinally.</param>
/// <param name="Title">As typed; null or empty where there is none.</param>
/// <param name="Text">As typed; may be empty.</param>
public sealed record RankingDocument(string Id, string? Title, string Text)
{
    /// <summary>
    /// Where a language model places title and text: any number of dimensions, the same for all documents, each number
    /// finite, of no unit, the whole of any length. Empty, for all documents, when there is no model.
    /// </summary>
    public ReadOnlyMemory<float> Vector { get; init; }
}
