using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>What is noticed while a workbook is read.</summary>
internal sealed class ReadingNotes(WorkbookContents contents)
{
    // From 1 January 1900 to 1 January 1904, with the 29 February 1900 that Excel believes in.
    private const int DaysTo1904 = 1462;

    private readonly List<(ReturnedSheet Sheet, int Row, int Column, CellProblem Problem)> _problems = [];

    /// <summary>Columns with values that are no part of the form.</summary>
    public List<(ReturnedSheet Sheet, int Column, string Heading)> ForeignColumns { get; } = [];

    /// <summary>In the order of the workbook.</summary>
    public IReadOnlyList<CellProblem> Problems(IReadOnlyList<ReturnedSheet> sheets) =>
    [
        .. _problems.OrderBy(one => sheets.Index().First(sheet => sheet.Item == one.Sheet).Index)
            .ThenBy(one => one.Row).ThenBy(one => one.Column).Select(one => one.Problem),
    ];

    /// <summary>What a cell says for an item; null when it cannot be taken.</summary>
    public string? Value(ReturnedSheet sheet, FormItem item, int row, int column, object? value)
    {
        var address = CellAddress.Of(row, column);
        if (contents.HasError(sheet.Name, address))
        {
            Note(sheet, row, column, $"{item.Label}がエラー（{value}）になっています。計算式を消して、内容を書いてください。", isRefused: true);
            return null;
        }

        var read = CellReading.Of(item, Counted(item, value));
        if (read.Problem is { } problem)
        {
            Note(sheet, row, column, $"{item.Label}{problem}", read.IsRefused);
        }

        return read.IsRefused ? null : read.Value;
    }

    public void Note(ReturnedSheet sheet, int row, int column, string message, bool isRefused)
    {
        var address = CellAddress.Of(row, column);
        _problems.Add((sheet, row, column, new CellProblem(
            sheet.Name, address, $"『{sheet.Name}』シート {address}：{message}", isRefused)));
    }

    public void SecondSheet(ReturnedSheet sheet, ReturnedSheet first, HeadingRow head) => Note(
        sheet, head.Row, 1,
        $"『{first.Name}』シートと同じ様式が、このシートにもあります。1枚のシートにまとめて、残りのシートを削除してください。",
        isRefused: true);

    /// <summary>A number of days without a format, as the workbook counts days.</summary>
    private object? Counted(FormItem item, object? value) =>
        value is double days && item.Kind == FormItemKind.Date && contents.CountsFrom1904 ? days + DaysTo1904 : value;

    public bool IsHiddenRow(ReturnedSheet sheet, int row) => contents.HiddenRows(sheet.Name).Contains(row);
}
