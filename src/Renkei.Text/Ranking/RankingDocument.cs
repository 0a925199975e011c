namespace Renkei.Text.Ranking;

/// <summary>A document that can be found.</summary>
/// <param name="Id">Tells it from all others of the ranking; compared ordinally.</param>
/// <param name="Title">As typed; null or empty where there is none.</param>
/// <param name="Text">As typed; may be empty.</param>
public sealed record RankingDocument(string Id, string? Title, string Text);
