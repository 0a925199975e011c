namespace Renkei.Workbooks;

/// <summary>One sheet of a workbook, to be read before the next one is asked for.</summary>
public sealed record Sheet(string Name, SheetVisibility Visibility, IEnumerable<SheetRow> Rows);
