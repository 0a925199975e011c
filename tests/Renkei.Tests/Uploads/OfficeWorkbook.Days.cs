using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Tests.Uploads;

/// <summary>Days as Excel keeps them: a number of days with a format.</summary>
internal sealed partial class OfficeWorkbook
{
    // As Excel does, above the numbers of built-in formats.
    private const uint FirstOwnFormat = 176;

    /// <param name="format">The code of a format, or the number of a built-in one.</param>
    public OfficeWorkbook Day(int row, string heading, double days, string format) => Edit(part =>
    {
        var sheet = Sheet(part, Needs);
        var cell = Put(sheet, (uint)(row + 5), ColumnOf(part, sheet, heading), "");
        cell.InlineString = null;
        cell.DataType = null;
        cell.CellValue = new CellValue(days.ToString(CultureInfo.InvariantCulture));
        cell.StyleIndex = Style(part, format);
    });

    /// <summary>Days are counted from 1904, as old Macintosh workbooks do.</summary>
    public OfficeWorkbook From1904() => Edit(part =>
    {
        part.Workbook!.WorkbookProperties ??= new WorkbookProperties();
        part.Workbook.WorkbookProperties.Date1904 = true;
    });

    private static uint Style(WorkbookPart part, string format)
    {
        var styles = part.WorkbookStylesPart!.Stylesheet!;
        if (!uint.TryParse(format, CultureInfo.InvariantCulture, out var number))
        {
            styles.NumberingFormats ??= new NumberingFormats();
            number = FirstOwnFormat + (uint)styles.NumberingFormats.ChildElements.Count;
            styles.NumberingFormats.Append(new NumberingFormat { NumberFormatId = number, FormatCode = format });
        }

        styles.CellFormats!.Append(new CellFormat { NumberFormatId = number, ApplyNumberFormat = true });
        return (uint)styles.CellFormats.ChildElements.Count - 1;
    }
}
