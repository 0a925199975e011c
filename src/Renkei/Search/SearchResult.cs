using Renkei.Calendar;

namespace Renkei.Search;

/// <summary>A found record, with its line: what came of it.</summary>
/// <param name="Number">H30-06204-03 of a need, the number within the year of a theme.</param>
/// <param name="BodyName">Null of a theme.</param>
/// <param name="State">処理状況 or その後の状況 as this reader may know it.</param>
/// <param name="Theme">連携テーマ of a need, where this reader may know it.</param>
/// <param name="Reply">一次回答 or 最終回答, once it was delivered.</param>
public sealed record SearchResult(
    SearchKind Kind, FiscalYear Year, string Number, string? BodyName, string State, string? Theme, string? Reply)
{
    public FoundText Text { get; init; } = new("", [], "", [], []);
}
