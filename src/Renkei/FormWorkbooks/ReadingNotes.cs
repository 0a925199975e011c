using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>What is noticed while a workbook is read.</summary>
internal sealed class ReadingNotes(WorkbookContents contents)
{
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

        var read = CellReading.Of(item, value);
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

    public bool IsHiddenRow(ReturnedSheet sheet, int row) => contents.HiddenRows(sheet.Name).Contains(row);
}
