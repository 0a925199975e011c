using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>Reads 様式3: each row by the key of its case, else by the case's name.</summary>
internal sealed class DeepeningReading(FormOfBody form, ReadingNotes notes)
{
    private readonly HashSet<Guid> _read = [];

    public HeadingRow? Find(ReturnedSheet sheet)
    {
        var headings = FormColumns.Headings(form, FormSection.DeepeningColumn);
        var head = headings.Count == 0 || form.Cases.Count == 0
            ? null
            : sheet.FindHeadings([.. headings, FormSheets.CaseHead], least: 2);
        return head?.Column(FormSheets.CaseHead) is null && head?.Column(FormSheets.CaseKeyHead) is null ? null : head;
    }

    public IEnumerable<ReturnedRow> Read(ReturnedSheet sheet, HeadingRow head)
    {
        var columns = FormColumns.Of(head, form, FormSection.DeepeningColumn);
        var (keyColumn, nameColumn) = (head.Column(FormSheets.CaseKeyHead), head.Column(FormSheets.CaseHead));
        foreach (var row in sheet.Rows.Where(row => row.Number > head.Row))
        {
            var cells = row.Cells.ToDictionary(cell => cell.Column, cell => cell.Value);
            if (CaseOf(Text(cells, keyColumn), Text(cells, nameColumn)) is { } one && _read.Add(one.Id))
            {
                yield return ReadRow(sheet, row.Number, one.Id, columns, cells);
            }
            else if (columns.Keys.Any(column => !string.IsNullOrWhiteSpace(Text(cells, column))))
            {
                notes.Note(
                    sheet, row.Number, nameColumn ?? 1,
                    "どの案件か分かりません。番号と案件名を元のとおりに戻すか、この行の記入を消してください。", isRefused: true);
            }
        }
    }

    private ReturnedRow ReadRow(
        ReturnedSheet sheet, int row, Guid key, IReadOnlyDictionary<int, FormItem> columns, Dictionary<int, object> cells)
    {
        var values = new Dictionary<string, string>();
        foreach (var (column, item) in columns.OrderBy(column => column.Key))
        {
            if (notes.Value(sheet, item, row, column, cells.GetValueOrDefault(column)) is { } value)
            {
                values[item.Key] = value;
            }
        }

        return new ReturnedRow(FormSection.DeepeningColumn, sheet.Name, row, key, values)
        {
            Addresses = columns.ToDictionary(column => column.Value.Key, column => CellAddress.Of(row, column.Key)),
        };
    }

    private DeepeningItem? CaseOf(string key, string name)
    {
        var named = form.Cases.Where(one => name.Length > 0 && Heading.Plain(one.Name) == Heading.Plain(name)).ToList();
        return Guid.TryParse(key, out var id) && form.Cases.FirstOrDefault(one => one.Id == id) is { } known ? known
            : named.Count == 1 ? named[0]
            : null;
    }

    private static string Text(Dictionary<int, object> cells, int? column) =>
        column is { } at && cells.TryGetValue(at, out var value) ? new Cell(1, 1, value).Text : "";
}
