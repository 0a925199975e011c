namespace Renkei.Text.Ranking;

/// <summary>How far a term is spread.</summary>
/// <param name="Documents">Documents that have it, 0 or more.</param>
/// <param name="Uses">How often they have it in all, at least <paramref name="Documents"/>.</param>
public readonly record struct TermSpread(int Documents, long Uses);
