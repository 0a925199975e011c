using DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.FormWorkbooks;

/// <summary>
/// BIZ UDゴシック; where it is not installed Excel takes the Gothic of the system by family and character set. Text cells
/// are of the text format, so that 1-2, 007 and a leading = stay what was typed.
/// </summary>
internal static class FormStylesheet
{
    public const uint TooLong = 0;
    public const uint Missing = 1;
    public const uint Framed = 2;

    private const string Gothic = "BIZ UDゴシック";
    private const int JapaneseCharacterSet = 128;
    private const int Modern = 3;

    private const uint TextFormat = 49;
    private const uint Grouped = 3;

    private static readonly (double Size, bool IsBold, string Color)[] Fonts_ =
        [(11, false, "FF1A1A1A"), (16, true, "FF1A1A1A"), (9, false, "FF4D4D4D"), (12, true, "FFB45300"), (12, true, "FF00118F"), (11, true, "FF1A1A1A")];

    public static Stylesheet Build() => new(
        new Fonts(Fonts_.Select(Letters)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Filled("FFE8F1FE"),
            Filled("FFF2F2F2"),
            Filled("FFD9E6FF")),
        new Borders(new Border(), Frame(), Underline()),
        new CellStyleFormats(new CellFormat { FontId = 0 }),
        new CellFormats(Enum.GetValues<FormStyle>().Select(Format)),
        new CellStyles(new CellStyle { Name = "標準", FormatId = 0, BuiltinId = 0 }),
        new DifferentialFormats(
            new DifferentialFormat(DifferenceFill("FFFFDDC2")),
            new DifferentialFormat(DifferenceFill("FFFFF5CC")),
            new DifferentialFormat(Frame())));

    private static CellFormat Format(FormStyle style) => style switch
    {
        FormStyle.Title => Of(font: 1),
        FormStyle.Note => Of(font: 0),
        FormStyle.Sample => Of(font: 3, horizontal: HorizontalAlignmentValues.Right),
        FormStyle.NumberLabel => Of(font: 2, horizontal: HorizontalAlignmentValues.Right),
        FormStyle.Number => Of(font: 5, horizontal: HorizontalAlignmentValues.Right),
        FormStyle.Section => Of(font: 4, border: 2),
        FormStyle.Paragraph => Of(wraps: true),
        FormStyle.Head => Of(font: 5, fill: 2, border: 1, wraps: true, horizontal: HorizontalAlignmentValues.Center, middle: true),
        FormStyle.RequiredHead => Of(font: 5, fill: 4, border: 1, wraps: true, horizontal: HorizontalAlignmentValues.Center, middle: true),
        FormStyle.Line => Of(font: 2, fill: 3, border: 1, horizontal: HorizontalAlignmentValues.Center),
        FormStyle.Preset => Of(fill: 3, border: 1, wraps: true),
        FormStyle.Guidance => Of(font: 2, fill: 3, border: 1, wraps: true),
        FormStyle.Example => Of(border: 1, wraps: true),
        FormStyle.Text or FormStyle.Choice => Of(border: 1, wraps: true, format: TextFormat, isOpen: true),
        FormStyle.Amount => Of(border: 1, format: Grouped, isOpen: true, horizontal: HorizontalAlignmentValues.Right),
        FormStyle.SpareText or FormStyle.SpareChoice => Of(wraps: true, format: TextFormat, isOpen: true),
        FormStyle.SpareAmount => Of(format: Grouped, isOpen: true, horizontal: HorizontalAlignmentValues.Right),
        FormStyle.Key => Of(format: TextFormat, isOpen: true),
        _ => Of(),
    };

    private static CellFormat Of(
        uint font = 0, uint fill = 0, uint border = 0, bool wraps = false, uint format = 0, bool isOpen = false,
        HorizontalAlignmentValues? horizontal = null, bool middle = false) => new(
            new Alignment
            {
                Vertical = middle ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
                Horizontal = horizontal,
                WrapText = wraps,
            },
            new Protection { Locked = !isOpen })
        {
            FormatId = 0,
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = format,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };

    private static Font Letters((double Size, bool IsBold, string Color) letters)
    {
        var font = new Font();
        if (letters.IsBold)
        {
            font.Append(new Bold());
        }

        font.Append(
            new FontSize { Val = letters.Size },
            new Color { Rgb = letters.Color },
            new FontName { Val = Gothic },
            new FontFamilyNumbering { Val = Modern },
            new FontCharSet { Val = JapaneseCharacterSet });
        return font;
    }

    private static Fill Filled(string color) => new(
        new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Fill DifferenceFill(string color) => new(
        new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static Border Frame()
    {
        Color Grey() => new() { Rgb = "FF949494" };
        return new Border(
            new LeftBorder(Grey()) { Style = BorderStyleValues.Thin },
            new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
            new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
            new BottomBorder(Grey()) { Style = BorderStyleValues.Thin });
    }

    private static Border Underline() => new(
        new LeftBorder(), new RightBorder(), new TopBorder(),
        new BottomBorder(new Color { Rgb = "FF00118F" }) { Style = BorderStyleValues.Thin });
}
