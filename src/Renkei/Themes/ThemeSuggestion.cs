using Renkei.Calendar;

namespace Renkei.Themes;

/// <summary>A theme that something may belong to.</summary>
/// <param name="Shared">共通する語: words that both have, most telling first; one or more.</param>
public sealed record ThemeSuggestion(FiscalYear Year, int Serial, string Name, IReadOnlyList<string> Shared)
{
    /// <summary>The reason in words.</summary>
    public string Reason => $"共通する語: {string.Join('、', Shared)}";
}
