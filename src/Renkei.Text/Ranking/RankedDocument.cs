namespace Renkei.Text.Ranking;

/// <summary>A document in its place.</summary>
/// <param name="Id">Of the document.</param>
/// <param name="Rank">From 1, without gaps.</param>
/// <param name="Score">
/// No unit, falls with the rank; comparable within one query only. Words and model give up to 9; where
/// <paramref name="HoldsQuery"/>, 11 to 12.2 are added. Rank and Like of <see cref="Ranker"/> give above 0 only,
/// <see cref="Ranker.RankFound"/> also 0, to a document that was found and shares nothing with the query.
/// </param>
/// <param name="HoldsQuery">
/// For a query of up to <see cref="Ranker.LongestLiteral"/> characters: every piece of it, cut at white space, stands
/// in the title or the text, letter by letter in the normalised form or as typed. Always false for longer queries.
/// </param>
public sealed record RankedDocument(string Id, int Rank, double Score, bool HoldsQuery);
