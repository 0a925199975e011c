namespace Renkei.Themes;

/// <summary>What 自動の仮分類 came to.</summary>
/// <param name="Candidates">How many candidates were proposed.</param>
/// <param name="Failure">Why the language model had no say in it, a whole sentence; null when it had, or there is none.</param>
public sealed record ThemeProposal(int Candidates, string? Failure);
