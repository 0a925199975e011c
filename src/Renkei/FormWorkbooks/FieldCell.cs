using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>The cell of one field: whole numbers as numbers, everything else as text, unchanged.</summary>
internal static class FieldCell
{
    // Beyond this Excel rounds.
    private const long Most = 999_999_999_999_999;

    public static void Write(WrittenSheet sheet, int row, int column, FormItem item, string value, bool isDrawn = true)
    {
        var style = (uint)Style(item, isDrawn);
        if (item.Kind == FormItemKind.WholeNumber && WholeNumbers.TryRead(value, out var number) && Math.Abs(number) <= Most)
        {
            sheet.Number(row, column, number, style);
        }
        else
        {
            sheet.Text(row, column, value, style);
        }
    }

    private static FormStyle Style(FormItem item, bool isDrawn) => item.Kind switch
    {
        FormItemKind.WholeNumber => isDrawn ? FormStyle.Amount : FormStyle.SpareAmount,
        FormItemKind.SingleChoice => isDrawn ? FormStyle.Choice : FormStyle.SpareChoice,
        _ => isDrawn ? FormStyle.Text : FormStyle.SpareText,
    };
}
