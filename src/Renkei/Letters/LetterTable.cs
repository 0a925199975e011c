namespace Renkei.Letters;

/// <summary>A table attached to a letter (別紙). The header row repeats on every page.</summary>
/// <param name="Rows">As many texts in each as there are columns.</param>
/// <param name="Closing">The line below the table: 回答８件／御提出８件.</param>
public sealed record LetterTable(
    string Title,
    IReadOnlyList<LetterColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    string? Closing = null);
