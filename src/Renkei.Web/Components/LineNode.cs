namespace Renkei.Web.Components;

/// <summary>A stage of the line that a record stands on.</summary>
/// <param name="Kind">回答, 課題, テーマ, 議題, 決定, WT, 取組, 結果, 事例.</param>
/// <param name="Text">The record's name, or when it is expected: 3月の予定.</param>
public sealed record LineNode(string Kind, string Text, LinePlace Place, string? Href = null, string? More = null);

public enum LinePlace
{
    Behind,
    Here,
    Ahead,
}
