namespace Renkei.Text.Keywords;

/// <summary>Where a keyword of a group stands.</summary>
/// <param name="Keyword">As typed most often.</param>
/// <param name="Voices">Different texts of the group that have it, 1 or more.</param>
/// <param name="All">Different texts that have it in all groups, <paramref name="Voices"/> or more.</param>
public sealed record KeywordEvidence(string Keyword, int Voices, int All);
