namespace Renkei.Text.Keywords;

/// <summary>A term that one group of answers uses more than the rest.</summary>
/// <param name="Text">The term, as it was given.</param>
/// <param name="Count">Occurrences in the group, 1 or more.</param>
/// <param name="G2">Log-likelihood ratio G², no unit, 0 or more; above 15.13 by chance once in 10,000 times.</param>
/// <param name="IsOverused">Whether the group uses the term more than expected.</param>
public sealed record SalientTerm(string Text, int Count, double G2, bool IsOverused);
