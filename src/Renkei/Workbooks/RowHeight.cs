namespace Renkei.Workbooks;

/// <summary>How high a row must be for its texts to be read in full, within what Excel allows. No program computes it for a file.</summary>
internal static class RowHeight
{
    private const double Line = 13.5;
    private const double Most = 409;

    public static double OfLines(int lines) => Math.Min(Most, (lines * Line) + 1.5);

    public static double Of(TableRow row, IReadOnlyList<TableColumn> columns)
    {
        if (row.Look == RowLook.Group)
        {
            return OfLines(1) + 3;
        }

        var lines = 1;
        for (var index = 0; index < columns.Count && index < row.Cells.Count; index++)
        {
            if (row.Cells[index] is string { Length: > 0 } text)
            {
                lines = Math.Max(lines, Lines(text, columns[index].Width));
            }
        }

        return OfLines(lines);
    }

    public static double OfHead(SheetLayout layout) => layout.HasUprightHeads
        ? Math.Min(Most, (layout.Columns.Where(column => column.Kind == ColumnKind.Mark).Max(column => column.Head.Length) * Line) + 6)
        : OfLines(layout.Columns.Max(column => Lines(column.Head, column.Width))) + 3;

    private static int Lines(string text, double width)
    {
        // A cell keeps a little room at both sides.
        var room = Math.Max(2, (int)(width - 1));
        var (lines, used) = (1, 0);
        foreach (var letter in text)
        {
            if (letter == '\n')
            {
                (lines, used) = (lines + 1, 0);
                continue;
            }

            var wide = IsHalfWidth(letter) ? 1 : 2;
            (lines, used) = used + wide > room ? (lines + 1, wide) : (lines, used + wide);
        }

        return lines;
    }

    private static bool IsHalfWidth(char letter) => letter < 0x1100 || letter is >= '\uFF61' and <= '\uFF9F';
}
