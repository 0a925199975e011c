using Renkei.Forms;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>The first four rows of every visible sheet: what it is, whose, サンプル, and 調査票番号 in M4.</summary>
internal static class SheetHead
{
    public static void Write(WrittenSheet sheet, FilledForm form, string title, string note)
    {
        sheet.Text(1, 1, title, (uint)FormStyle.Title);
        sheet.Height(1, 24);
        sheet.Text(2, 1, $"{form.Survey.Title}　{form.BodyName}（{form.BodyCode}）", (uint)FormStyle.Note);
        sheet.Text(3, 1, note, (uint)FormStyle.Note);
        sheet.Text(FormSheets.NumberRow - 1, FormSheets.NumberColumn, "調査票番号", (uint)FormStyle.NumberLabel);
        sheet.Text(FormSheets.NumberRow, FormSheets.NumberColumn, form.Number.ToString(), (uint)FormStyle.Number);
        if (form.IsSample)
        {
            sheet.Text(1, FormSheets.NumberColumn, "サンプル", (uint)FormStyle.Sample);
        }
    }

    public static string Foot(FilledForm form) => form.IsSample ? $"{form.Number}　サンプル" : form.Number.ToString();

    public static string Label(Forms.FormItem item) => item.IsRequired ? item.Label + FormSheets.Required : item.Label;

    public static FormStyle Style(Forms.FormItem item) => item.IsRequired ? FormStyle.RequiredHead : FormStyle.Head;
}
