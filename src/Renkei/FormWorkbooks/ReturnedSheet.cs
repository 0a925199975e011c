using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>A sheet of a returned workbook, its filled rows in memory, as many as a form can have.</summary>
internal sealed record ReturnedSheet(string Name, SheetVisibility Visibility, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Far more than a form of 400 questions with 100 options each can have filled; a list pasted beside it ends here.</summary>
    private const int MostRows = 50_000;

    private const int TopRows = 60;

    public bool IsVisible => Visibility == SheetVisibility.Visible;

    public static ReturnedSheet Of(Sheet sheet) => new(sheet.Name, sheet.Visibility, [.. sheet.Rows.Take(MostRows)]);

    /// <summary>Where headings are looked for.</summary>
    public IEnumerable<SheetRow> Top => Rows.TakeWhile(row => row.Number <= TopRows);

    public bool Says(string title) =>
        Name == title || Top.Take(3).Any(row => row.Cells.Any(cell => cell.Text == title));

    /// <summary>The row that has most of these headings, and at least so many of them.</summary>
    public HeadingRow? FindHeadings(IReadOnlyCollection<string> headings, int least)
    {
        var known = headings.Select(Heading.Plain).ToHashSet();
        var best = Top
            .Select(row => new HeadingRow(row.Number, [.. row.Cells.Select(cell => (cell.Column, Heading.Plain(cell.Text)))]))
            .MaxBy(row => row.Count(known));
        return best is not null && best.Count(known) >= least ? best : null;
    }
}

/// <summary>A row of headings, as they are compared, from left to right.</summary>
internal sealed record HeadingRow(int Row, IReadOnlyList<(int Column, string Heading)> Cells)
{
    public int Count(IReadOnlySet<string> known) =>
        Cells.Select(cell => cell.Heading).Where(known.Contains).Distinct().Count();

    /// <summary>Null when there is no such column.</summary>
    public int? Column(string heading)
    {
        var plain = Heading.Plain(heading);
        return Cells.Where(cell => cell.Heading == plain).Select(cell => (int?)cell.Column).FirstOrDefault();
    }
}
