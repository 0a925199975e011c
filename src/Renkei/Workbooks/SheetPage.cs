using DocumentFormat.OpenXml;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Workbooks;

/// <summary>How a sheet prints: one page wide, page n/N at the foot.</summary>
internal sealed record SheetPage(uint Paper, bool IsLandscape)
{
    // The numbers of Excel.
    private const uint A4 = 9;
    private const uint A3 = 8;

    // Inches.
    private const double Side = 0.4;
    private const double Edge = 0.6;

    public static readonly SheetPage A4Portrait = new(A4, false);

    public static readonly SheetPage A3Landscape = new(A3, true);

    internal IEnumerable<OpenXmlElement> Elements(string footNote) =>
    [
        new X.PrintOptions { HorizontalCentered = true },
        new X.PageMargins { Left = Side, Right = Side, Top = Edge, Bottom = Edge, Header = Side / 2, Footer = Side / 2 },
        new X.PageSetup
        {
            PaperSize = Paper,
            Orientation = IsLandscape ? X.OrientationValues.Landscape : X.OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        },
        new X.HeaderFooter(new X.OddFooter(
            $"&L&9{footNote.Replace("&", "&&", StringComparison.Ordinal)}&C&P/&N")),
    ];
}
