using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>Reads 様式2: columns by their headings, rows by their keys, in whatever order.</summary>
internal sealed class NeedsReading(FormOfBody form, ReadingNotes notes)
{
    private const int LeastHeadings = 3;

    private readonly HashSet<Guid> _keys = [];

    public HeadingRow? Find(ReturnedSheet sheet)
    {
        var headings = FormColumns.Headings(form, FormSection.NeedColumn);
        return headings.Count == 0 ? null : sheet.FindHeadings(headings, Math.Min(LeastHeadings, headings.Count));
    }

    public IEnumerable<ReturnedRow> Read(ReturnedSheet sheet, HeadingRow head)
    {
        var columns = FormColumns.Of(head, form, FormSection.NeedColumn);
        var keyColumn = head.Column(FormSheets.KeyHead);
        NoteMissing(sheet, head, columns);
        NoteForeign(sheet, head, columns, keyColumn);
        foreach (var row in sheet.Rows.Where(row => row.Number > head.Row))
        {
            var cells = row.Cells.ToDictionary(cell => cell.Column, cell => cell.Value);
            var key = KeyOf(keyColumn is { } at ? cells.GetValueOrDefault(at) : null);
            if (key is not null || SaysSomething(columns, cells))
            {
                yield return ReadRow(sheet, row.Number, key, columns, cells);
            }
        }
    }

    private ReturnedRow ReadRow(
        ReturnedSheet sheet, int row, Guid? key, IReadOnlyDictionary<int, FormItem> columns, Dictionary<int, object> cells)
    {
        if (key is { } known && !_keys.Add(known))
        {
            notes.Note(sheet, row, 1, "ほかの行を写した行のようです。新しい課題として読み取ります。", isRefused: false);
            key = null;
        }

        if (notes.IsHiddenRow(sheet, row))
        {
            notes.Note(sheet, row, 1, "見えていない行（非表示か、絞り込み中）に記入があります。この行も読み取ります。出さない課題のときは、行の中身を消してください。", isRefused: false);
        }

        var values = new Dictionary<string, string>();
        var addresses = new Dictionary<string, string>();
        foreach (var (column, item) in columns.OrderBy(column => column.Key))
        {
            addresses[item.Key] = CellAddress.Of(row, column);
            if (notes.Value(sheet, item, row, column, cells.GetValueOrDefault(column)) is { } value)
            {
                values[item.Key] = value;
            }
        }

        return new ReturnedRow(FormSection.NeedColumn, sheet.Name, row, key, values) { Addresses = addresses };
    }

    /// <summary>More than what was preset.</summary>
    private static bool SaysSomething(IReadOnlyDictionary<int, FormItem> columns, Dictionary<int, object> cells) =>
        columns.Any(column => cells.TryGetValue(column.Key, out var value)
            && CellReading.Of(column.Value, value).Value is { } text
            && !string.IsNullOrWhiteSpace(text) && text != column.Value.Preset);

    private static Guid? KeyOf(object? cell) => Guid.TryParse(cell as string, out var key) ? key : null;

    private void NoteMissing(ReturnedSheet sheet, HeadingRow head, IReadOnlyDictionary<int, FormItem> columns)
    {
        foreach (var item in form.Editions[0].Asked(FormSection.NeedColumn)
            .Where(item => columns.Values.All(known => known.Key != item.Key)))
        {
            notes.Note(sheet, head.Row, 1, $"「{item.Label}」の列が見つかりません。この欄は読み取りません（いまの内容のままになります）。", isRefused: false);
        }
    }

    private void NoteForeign(ReturnedSheet sheet, HeadingRow head, IReadOnlyDictionary<int, FormItem> columns, int? keyColumn)
    {
        var line = head.Column(FormSheets.LineHead) ?? 1;
        var filled = sheet.Rows.Where(row => row.Number > head.Row).SelectMany(row => row.Cells).Select(cell => cell.Column)
            .Distinct().Where(column => !columns.ContainsKey(column) && column != keyColumn && column != line);
        foreach (var column in filled.Order())
        {
            var heading = sheet.Rows.First(row => row.Number == head.Row).Cells
                .Where(cell => cell.Column == column).Select(cell => cell.Text).FirstOrDefault("");
            notes.ForeignColumns.Add((sheet, column, heading));
        }
    }
}
