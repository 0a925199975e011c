namespace Renkei.Text.Keywords;

/// <summary>A term of a group, and how well it names the group.</summary>
/// <param name="Key">As terms are compared.</param>
/// <param name="Typed">As typed most often.</param>
/// <param name="Texts">Texts of the group that have it.</param>
/// <param name="Score">Above 0, no unit.</param>
/// <param name="CanHead">Whether it stands somewhere as a heading may: not 明確 or kg.</param>
internal sealed record ScoredTerm(string Key, string Typed, int Texts, double Score, bool CanHead);
