namespace Renkei.Workbooks;

/// <summary>A row with at least one filled cell, its cells from left to right.</summary>
/// <param name="Number">Counted from 1, as Excel shows it.</param>
public sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells);
