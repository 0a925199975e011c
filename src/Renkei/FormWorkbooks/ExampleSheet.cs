using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>
/// 記入例: every item with how to write it and what a good answer reads like, one below the other, so that it is never
/// taken for the form itself.
/// </summary>
internal static class ExampleSheet
{
    private const double SheetWidth = 12;
    private const double LabelWidth = 26;
    private const double GuidanceWidth = 34;
    private const double ExampleWidth = 50;

    public static WrittenSheet Of(FilledForm form)
    {
        var sheet = new WrittenSheet(FormSheets.Example)
        {
            Page = SheetPage.A4Portrait,
            FootNote = SheetHead.Foot(form),
            Repeated = (FormSheets.NumberRow, FormSheets.HeadRow),
        };
        SheetHead.Write(sheet, form, "記入例", "団体名・数は例です。このシートには書かないでください。");
        (string Head, double Width)[] columns =
            [("様式", SheetWidth), ("欄", LabelWidth), ("書き方の説明", GuidanceWidth), ("例", ExampleWidth)];
        foreach (var (index, (head, width)) in columns.Index())
        {
            sheet.Column(index + 1, width);
            sheet.Text(FormSheets.HeadRow, index + 1, head, (uint)FormStyle.Head);
        }

        for (var column = columns.Length + 1; column <= FormSheets.NumberColumn; column++)
        {
            sheet.Column(column, 0.4);
        }

        var row = FormSheets.HeadRow;
        foreach (var (name, item) in Items(form))
        {
            row++;
            sheet.Text(row, 1, name, (uint)FormStyle.Line);
            sheet.Text(row, 2, SheetHead.Label(item), (uint)FormStyle.Preset);
            sheet.Text(row, 3, Guidance(item), (uint)FormStyle.Guidance);
            sheet.Text(row, 4, item.Example, (uint)FormStyle.Example);
            sheet.Height(row, Math.Max(
                Math.Max(TextHeight.Of(item.Example, ExampleWidth), TextHeight.Of(SheetHead.Label(item), LabelWidth)),
                TextHeight.Of(Guidance(item), GuidanceWidth + 6)));
        }

        sheet.Freeze(FormSheets.HeadRow, 0);
        return sheet;
    }

    private static IEnumerable<(string Name, FormItem Item)> Items(FilledForm form) =>
        new[] { ("様式1", FormSection.BodyQuestion), ("様式2", FormSection.NeedColumn), ("様式3", FormSection.DeepeningColumn) }
            .Where(part => part.Item2 != FormSection.DeepeningColumn || form.Answer.AsksDeepening)
            .SelectMany(part => form.Items(part.Item2)
                .Where(item => item.Guidance.Length > 0 || item.Example.Length > 0)
                .Select(item => (part.Item1, item)));

    private static string Guidance(FormItem item) => string.Join('\n', new[]
    {
        item.Guidance,
        item.MaxLength is { } most ? $"{most}字まで" : "",
        item.IsChoice ? "一覧から選びます。" : "",
    }.Where(line => line.Length > 0));
}
