using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>
/// 様式2 課題・ニーズ: one need a row. Sorting carries the hidden key along, which is why it is not locked: Excel sorts no
/// range on a protected sheet that holds a locked cell. The line numbers are locked and stay where they are.
/// </summary>
internal sealed class NeedsSheet(FilledForm form, ChoiceLists choices)
{
    private const double FiveLines = 78;
    private const double LineWidth = 4;

    private readonly IReadOnlyList<FormItem> _items = form.Items(FormSection.NeedColumn);
    private readonly WrittenSheet _sheet = new(FormSheets.Needs)
    {
        Page = SheetPage.A3Landscape,
        FootNote = SheetHead.Foot(form),
        Repeated = (FormSheets.NumberRow, FormSheets.HeadRow),
    };

    private static int LastRow => FormSheets.HeadRow + ResponseLimits.MostNeeds;

    private int KeyColumn => Math.Max(_items.Count + 2, FormSheets.FirstKeyColumn);

    public WrittenSheet Write()
    {
        SheetHead.Write(
            _sheet, form, "様式2　課題・ニーズ",
            "1行に1件ずつ書いてください。※は必ず書く欄です。書き方は、欄を選ぶと出ます。該当がないときは、様式1の「様式2 該当なし」を選んでください。");
        WriteHeads();
        for (var place = 1; place <= ResponseLimits.MostNeeds; place++)
        {
            WriteRow(place);
        }

        Check();
        _sheet.Freeze(FormSheets.HeadRow, 3);
        _sheet.Filtered = $"B{FormSheets.HeadRow}:{CellAddress.Of(LastRow, KeyColumn)}";
        return _sheet;
    }

    private void WriteHeads()
    {
        _sheet.Column(1, LineWidth);
        _sheet.Text(FormSheets.HeadRow, 1, FormSheets.LineHead, (uint)FormStyle.Head);
        foreach (var (index, item) in _items.Index())
        {
            _sheet.Column(index + 2, NeedWidths.Of(item));
            _sheet.Text(FormSheets.HeadRow, index + 2, SheetHead.Label(item), (uint)SheetHead.Style(item));
        }

        _sheet.Column(KeyColumn, 12, isHidden: true);
        _sheet.Text(FormSheets.HeadRow, KeyColumn, FormSheets.KeyHead, (uint)FormStyle.Head);
        _sheet.Height(FormSheets.HeadRow, _items.Max(item => TextHeight.Of(SheetHead.Label(item), NeedWidths.Of(item) - 2)));
    }

    private void WriteRow(int place)
    {
        var row = FormSheets.HeadRow + place;
        var need = place <= form.Answer.Needs.Count ? form.Answer.Needs[place - 1] : null;
        var isDrawn = place <= form.DrawnRows;
        if (isDrawn)
        {
            _sheet.Number(row, 1, place, (uint)FormStyle.Line);
        }

        var height = FiveLines;
        foreach (var (index, item) in _items.Index())
        {
            var value = need is not null ? form.Answer.Value(need.Id, item.Key) : isDrawn ? item.Preset ?? "" : "";
            FieldCell.Write(_sheet, row, index + 2, item, value, isDrawn);
            height = Math.Max(height, TextHeight.Of(value, NeedWidths.Of(item)));
        }

        _sheet.Height(row, height);
        _sheet.Text(row, KeyColumn, need?.Id.ToString("D") ?? "", (uint)FormStyle.Key);
    }

    private void Check()
    {
        var checks = new CellChecks(choices);
        var (first, last) = (FormSheets.FirstRow, LastRow);
        var written = _items.Index()
            .Where(one => one.Item.Standard is StandardItem.Title or StandardItem.CurrentSituation or StandardItem.Request)
            .Select(one => $"${CellAddress.Of(first, one.Index + 2)}").ToList();
        foreach (var (index, item) in _items.Index())
        {
            var (top, range) = (CellAddress.Of(first, index + 2), $"{CellAddress.Of(first, index + 2)}:{CellAddress.Of(last, index + 2)}");
            if (checks.Of(item, range, Suggestions(item)) is { } check)
            {
                _sheet.Check(check);
            }

            if (item.MaxLength is { } most)
            {
                _sheet.Mark(CellMarks.TooLong(range, top, most));
            }

            if (item.IsRequired)
            {
                _sheet.Mark(CellMarks.Missing(range, top, written));
            }
        }

        var (left, right) = (2, _items.Count + 1);
        _sheet.Mark(CellMarks.Framed(
            $"{CellAddress.Of(first, left)}:{CellAddress.Of(last, right)}",
            $"${CellAddress.Of(first, left)}:${CellAddress.Of(first, right)}"));
    }

    private IReadOnlyList<string>? Suggestions(FormItem item) => item.Standard switch
    {
        StandardItem.ExpectedDivision => form.ExpectedDivisions,
        StandardItem.PredecessorNumber => [.. form.Previous.Select(line => line.Number).Where(number => number.Length > 0).Distinct()],
        _ => null,
    };
}
