namespace Renkei.Text.Ranking;

/// <summary>A word of a text that has synonyms.</summary>
/// <param name="Group">Number of its group.</param>
/// <param name="FirstToken">The token it begins with.</param>
/// <param name="Tokens">How many it is made of, 1 or more.</param>
/// <param name="Start">Where it stands, as offsets of tokens count.</param>
/// <param name="Length">Units from there.</param>
internal readonly record struct SynonymPlace(int Group, int FirstToken, int Tokens, int Start, int Length);
