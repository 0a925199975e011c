using DocumentFormat.OpenXml;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.FormWorkbooks;

/// <summary>Colours that Excel shows by itself: what is too long, what is still missing. Pasting passes by the checks.</summary>
internal static class CellMarks
{
    /// <param name="first">The first cell of the range: C6.</param>
    public static X.ConditionalFormatting TooLong(string range, string first, int most) =>
        Mark(range, $"LEN({first})>{most}", FormStylesheet.TooLong);

    /// <param name="written">Cells of the row that show that it is in use: $C6.</param>
    public static X.ConditionalFormatting Missing(string range, string first, IEnumerable<string> written) =>
        Mark(range, $"AND(LEN({string.Join('&', written)})>0,LEN({first})=0)", FormStylesheet.Missing);

    public static X.ConditionalFormatting Framed(string range, string row) =>
        Mark(range, $"COUNTA({row})>0", FormStylesheet.Framed);

    private static X.ConditionalFormatting Mark(string range, string formula, uint format) => new(
        new X.ConditionalFormattingRule(new X.Formula(formula))
        {
            Type = X.ConditionalFormatValues.Expression,
            FormatId = format,
            Priority = (int)format + 1,
        })
    {
        SequenceOfReferences = new ListValue<StringValue> { InnerText = range },
    };
}
