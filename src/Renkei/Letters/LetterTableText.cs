using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>An attached table over the whole width of a landscape page.</summary>
internal static class LetterTableText
{
    private const uint ThinLine = 4;
    private const short CellPadding = 80;

    public static IEnumerable<OpenXmlElement> Of(LetterTable table)
    {
        yield return WordText.Paragraph("別紙", JustificationValues.Right);
        yield return WordText.Paragraph(table.Title, JustificationValues.Center);
        yield return Grid(table);
        yield return WordText.Paragraph(table.Closing ?? "", JustificationValues.Right);
    }

    private static Table Grid(LetterTable table)
    {
        var total = table.Columns.Sum(column => column.Weight);
        var widths = table.Columns
            .Select(column => LetterPage.LandscapeTextWidth * column.Weight / total)
            .ToList();

        return new Table(
        [
            Properties(),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
            Row([.. table.Columns.Select(column => column.Heading)], widths, new TableHeader()),
            .. table.Rows.Select(row => Row(row, widths)),
        ]);
    }

    private static TableProperties Properties() => new(
        new TableWidth { Width = $"{LetterPage.LandscapeTextWidth}", Type = TableWidthUnitValues.Dxa },
        new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = ThinLine },
            new LeftBorder { Val = BorderValues.Single, Size = ThinLine },
            new BottomBorder { Val = BorderValues.Single, Size = ThinLine },
            new RightBorder { Val = BorderValues.Single, Size = ThinLine },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = ThinLine },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = ThinLine }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = CellPadding, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = CellPadding, Type = TableWidthValues.Dxa }));

    private static TableRow Row(IReadOnlyList<string> texts, List<int> widths, TableHeader? header = null)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (header is not null)
        {
            properties.Append(header);
        }

        return new TableRow([properties, .. texts.Zip(widths, Cell)]);
    }

    private static TableCell Cell(string text, int width) => new(
        new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
        WordText.Paragraph(text, JustificationValues.Left));
}
