namespace Renkei.Workbooks;

/// <summary>One table as a workbook of one sheet, for tables that are small enough to be held.</summary>
public static class TableWorkbook
{
    /// <param name="title">課題一覧　平成30年度　27件.</param>
    /// <param name="note">平成30年6月5日現在　取扱注意（公表前）.</param>
    public static byte[] Write(
        string sheetName, string title, string note, IReadOnlyList<TableColumn> columns,
        IEnumerable<IReadOnlyList<string>> rows) =>
        Write(new SheetLayout(sheetName, columns) { Title = title, Notes = [note], PageNote = note }, rows.Select(row => new TableRow(row)));

    public static byte[] Write(SheetLayout layout, IEnumerable<TableRow> rows)
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream, new WorkbookFacts(layout.Title ?? layout.Name, DateTimeOffset.UnixEpoch)))
        {
            workbook.Add(layout, rows);
            workbook.Finish();
        }

        return stream.ToArray();
    }
}
