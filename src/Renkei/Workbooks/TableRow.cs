namespace Renkei.Workbooks;

/// <summary>A row of a sheet that is written: texts stay texts, int, long, double and decimal are numbers, null is empty.</summary>
public sealed record TableRow(IReadOnlyList<object?> Cells, RowLook Look = RowLook.Plain)
{
    /// <summary>防災（12件）: the head of the rows that follow.</summary>
    public static TableRow Group(string text) => new([text], RowLook.Group);
}

public enum RowLook
{
    Plain,
    Group,
    Total,
}
