namespace Renkei.Text.Ranking;

/// <summary>A document in its place.</summary>
/// <param name="Id">Of the document.</param>
/// <param name="Rank">From 1, without gaps.</param>
/// <param name="Score">Above 0, no unit, falls with the rank; comparable within one query only.</param>
/// <param name="HoldsQuery">
/// For a query of up to <see cref="Ranker.LongestLiteral"/> characters: every piece of it, cut at white space, stands in
/// the title or the text, letter by letter in the normalised form or as typed. Always false for longer queries.
/// </param>
public sealed record RankedDocument(string Id, int Rank, double Score, bool HoldsQuery);
