using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>様式3 検討を深める案件: the cases are preset, the body says beside each whether it takes part.</summary>
internal sealed class DeepeningSheet(FilledForm form, ChoiceLists choices)
{
    public const int FirstItemColumn = 4;

    private const double CaseWidth = 28;
    private const double CourseWidth = 44;
    private const double FiveLines = 78;

    private readonly IReadOnlyList<FormItem> _items = form.Items(FormSection.DeepeningColumn);
    private readonly WrittenSheet _sheet = new(FormSheets.Deepening)
    {
        Page = SheetPage.A3Landscape,
        FootNote = SheetHead.Foot(form),
        Repeated = (FormSheets.NumberRow, FormSheets.HeadRow),
    };

    private int KeyColumn => Math.Max(_items.Count + FirstItemColumn, FormSheets.FirstKeyColumn);

    public WrittenSheet Write()
    {
        SheetHead.Write(
            _sheet, form, "様式3　検討を深める案件",
            "深めたい案件に○を付け、参加の意向を選んでください。どれにも該当しないときは、様式1の「様式3 該当なし」を選んでください。");
        WriteHeads();
        var cases = form.Answer.Cases;
        foreach (var (index, one) in cases.Index())
        {
            WriteRow(FormSheets.FirstRow + index, one);
        }

        var checks = new CellChecks(choices);
        foreach (var (index, item) in _items.Index())
        {
            var column = FirstItemColumn + index;
            var (top, bottom) = (CellAddress.Of(FormSheets.FirstRow, column), CellAddress.Of(FormSheets.HeadRow + cases.Count, column));
            if (checks.Of(item, $"{top}:{bottom}") is { } check)
            {
                _sheet.Check(check);
            }

            if (item.MaxLength is { } most)
            {
                _sheet.Mark(CellMarks.TooLong($"{top}:{bottom}", top, most));
            }
        }

        _sheet.Freeze(FormSheets.HeadRow, 2);
        return _sheet;
    }

    private void WriteHeads()
    {
        (string Head, double Width)[] preset =
            [(FormSheets.CaseNumberHead, 6), (FormSheets.CaseHead, CaseWidth), (FormSheets.CourseHead, CourseWidth)];
        foreach (var (index, (head, width)) in preset.Index())
        {
            _sheet.Column(index + 1, width);
            _sheet.Text(FormSheets.HeadRow, index + 1, head, (uint)FormStyle.Head);
        }

        foreach (var (index, item) in _items.Index())
        {
            _sheet.Column(FirstItemColumn + index, Width(item));
            _sheet.Text(FormSheets.HeadRow, FirstItemColumn + index, SheetHead.Label(item), (uint)SheetHead.Style(item));
        }

        for (var column = FirstItemColumn + _items.Count; column < KeyColumn; column++)
        {
            _sheet.Column(column, 1);
        }

        _sheet.Column(KeyColumn, 12, isHidden: true);
        _sheet.Text(FormSheets.HeadRow, KeyColumn, FormSheets.CaseKeyHead, (uint)FormStyle.Head);
        _sheet.Height(FormSheets.HeadRow, _items.Max(item => TextHeight.Of(SheetHead.Label(item), Width(item) - 2)));
    }

    private void WriteRow(int row, DeepeningItem one)
    {
        _sheet.Number(row, 1, one.Number, (uint)FormStyle.Line);
        _sheet.Text(row, 2, one.Name, (uint)FormStyle.Preset);
        _sheet.Text(row, 3, one.LastCourse, (uint)FormStyle.Preset);
        var height = Math.Max(FiveLines, TextHeight.Of(one.LastCourse, CourseWidth));
        foreach (var (index, item) in _items.Index())
        {
            var value = form.Answer.Value(one.Id, item.Key);
            FieldCell.Write(_sheet, row, FirstItemColumn + index, item, value);
            height = Math.Max(height, TextHeight.Of(value, Width(item)));
        }

        _sheet.Height(row, height);
        _sheet.Text(row, KeyColumn, one.Id.ToString("D"), (uint)FormStyle.Key);
    }

    private static double Width(FormItem item) => item.Standard switch
    {
        StandardItem.DeepeningWish => 8,
        StandardItem.ParticipationIntent => 14,
        StandardItem.ParticipationCondition => 34,
        StandardItem.DeepeningOpinion => 48,
        StandardItem.DeepeningDivision => 18,
        _ => item.Kind == FormItemKind.LongText ? 34 : 18,
    };
}
