using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>前年度の回答と対応: what the body asked a year ago and what became of it, to be read only.</summary>
internal static class PreviousSheet
{
    // Words of its own, so that the sheet is never taken for 様式2.
    private static readonly (string Head, double Width)[] Columns =
    [
        ("前年度番号", 16), ("前年度の件名", 28), ("分野", 14), ("前年度の現状・課題", 52), ("前年度に求めたこと", 44),
        ("いまの状況", 16), ("県の回答・その後", 56),
    ];

    public static WrittenSheet Of(FilledForm form)
    {
        var sheet = new WrittenSheet(FormSheets.Previous)
        {
            Page = SheetPage.A3Landscape,
            FootNote = SheetHead.Foot(form),
            Repeated = (FormSheets.NumberRow, FormSheets.HeadRow),
        };
        SheetHead.Write(
            sheet, form, "前年度の回答と対応",
            form.Previous.Count > 0
                ? "読むためのシートです。続きの課題は、様式2の「前年度の番号」に番号を選んでください。"
                : "前年度の課題の御回答はありません。");
        foreach (var (index, (head, width)) in Columns.Index())
        {
            sheet.Column(index + 1, width);
            sheet.Text(FormSheets.HeadRow, index + 1, head, (uint)FormStyle.Head);
        }

        for (var column = Columns.Length + 1; column <= FormSheets.NumberColumn; column++)
        {
            sheet.Column(column, 1);
        }

        foreach (var (index, line) in form.Previous.Index())
        {
            WriteLine(sheet, FormSheets.FirstRow + index, line);
        }

        sheet.Freeze(FormSheets.HeadRow, 2);
        return sheet;
    }

    private static void WriteLine(WrittenSheet sheet, int row, PreviousLine line)
    {
        string[] texts = [line.Number, line.Title, line.Field, line.Situation, line.Request, line.State, line.Story];
        foreach (var (index, text) in texts.Index())
        {
            sheet.Text(row, index + 1, Short(text), (uint)FormStyle.Preset);
        }

        sheet.Height(row, texts.Index().Max(one => TextHeight.Of(one.Item, Columns[one.Index].Width)));
    }

    private static string Short(string text) => text.Length <= SheetText.MaxLength ? text : text[..SheetText.MaxLength];
}
