namespace Renkei.Workbooks;

/// <summary>
/// A sheet read as a table of texts: the first filled row names the columns, every later filled row is a record.
/// A column without a name is called by its letter.
/// </summary>
/// <param name="Columns">Names, trimmed, from left to right.</param>
/// <param name="Rows">As many texts in each as there are columns; empty where the cell is.</param>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <param name="source">Must seek; stays open.</param>
    /// <param name="fileName">With its extension: .xlsx, .xlsm, .xls, .csv, .tsv, .csv.gz.</param>
    /// <param name="sheetName">The first visible sheet with a value unless given.</param>
    /// <exception cref="RuleBrokenException">See <see cref="WorkbookRules"/>.</exception>
    public static Table Read(Stream source, string fileName, string? sheetName = null)
    {
        using var workbook = Workbook.Open(source, fileName);
        var names = new List<string>();
        foreach (var sheet in workbook.Sheets())
        {
            names.Add(sheet.Name);
            var isWanted = sheetName is null ? sheet.Visibility == SheetVisibility.Visible : sheet.Name == sheetName;
            if (isWanted && Of(sheet) is { } table)
            {
                return table;
            }
        }

        throw new RuleBrokenException(sheetName is null || names.Contains(sheetName)
            ? WorkbookRules.HasColumns
            : WorkbookRules.SheetExists(sheetName, names));
    }

    /// <summary>Where a column is, counted from 0.</summary>
    /// <exception cref="RuleBrokenException">There is none of this name; the sentence names those there are.</exception>
    public int IndexOf(string column)
    {
        for (var index = 0; index < Columns.Count; index++)
        {
            if (Columns[index] == column)
            {
                return index;
            }
        }

        throw new RuleBrokenException(WorkbookRules.ColumnExists(column, Columns));
    }

    private static Table? Of(Sheet sheet)
    {
        using var rows = sheet.Rows.GetEnumerator();
        if (!rows.MoveNext())
        {
            return null;
        }

        var columns = ColumnNames(rows.Current);
        var records = new List<IReadOnlyList<string>>();
        while (rows.MoveNext())
        {
            records.Add(Record(rows.Current, columns.Count));
        }

        return new Table(columns, records);
    }

    private static List<string> ColumnNames(SheetRow header)
    {
        var names = Record(header, header.Cells[^1].Column);
        return [.. names.Select((name, index) => name.Trim() is { Length: > 0 } given
            ? given
            : CellAddress.Column(index + 1))];
    }

    private static string[] Record(SheetRow row, int width)
    {
        var texts = new string[width];
        Array.Fill(texts, "");
        foreach (var cell in row.Cells.Where(cell => cell.Column <= width))
        {
            texts[cell.Column - 1] = cell.Text;
        }

        return texts;
    }
}
