using DocumentFormat.OpenXml;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Workbooks;

/// <summary>
/// A sheet while it is written: cells of text or plain numbers, never a formula; what stays in sight, what is checked,
/// what is locked, how it prints. Rows and columns are counted from 1.
/// </summary>
internal sealed class WrittenSheet(string name, SheetVisibility visibility = SheetVisibility.Visible)
{
    private readonly SortedDictionary<int, SortedDictionary<int, X.Cell>> _rows = [];
    private readonly SortedDictionary<int, double> _heights = [];
    private readonly SortedDictionary<int, X.Column> _columns = [];
    private readonly List<string> _merged = [];
    private readonly List<X.DataValidation> _checks = [];
    private readonly List<X.ConditionalFormatting> _marks = [];
    private X.Pane? _pane;

    public string Name => name;

    public SheetVisibility Visibility => visibility;

    /// <summary>A6:X55: may be sorted and filtered.</summary>
    public string? Filtered { get; set; }

    /// <summary>Rows repeated on every page: 4:5.</summary>
    public (int First, int Last)? Repeated { get; set; }

    public bool ShowsGrid { get; init; } = true;

    public SheetPage Page { get; init; } = SheetPage.A4Portrait;

    /// <summary>At the foot, left of the page number.</summary>
    public string FootNote { get; init; } = "";

    public void Text(int row, int column, string text, uint style)
    {
        if (text.Length == 0)
        {
            Blank(row, column, style);
            return;
        }

        Put(row, column, new X.Cell(new X.InlineString(
            new X.Text(SheetText.Written(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = X.CellValues.InlineString,
            StyleIndex = style,
        });
    }

    public void Number(int row, int column, long number, uint style) =>
        Put(row, column, new X.Cell(new X.CellValue(number.ToString())) { StyleIndex = style });

    public void Blank(int row, int column, uint style) => Put(row, column, new X.Cell { StyleIndex = style });

    public void Height(int row, double points) => _heights[row] = points;

    public void Column(int column, double width, bool isHidden = false) => _columns[column] = new X.Column
    {
        Min = (uint)column,
        Max = (uint)column,
        Width = width,
        CustomWidth = true,
        Hidden = isHidden ? true : null,
    };

    public void Merge(int row, int first, int last) =>
        _merged.Add($"{CellAddress.Of(row, first)}:{CellAddress.Of(row, last)}");

    public void Check(X.DataValidation check) => _checks.Add(check);

    public void Mark(X.ConditionalFormatting mark) => _marks.Add(mark);

    public void Freeze(int rows, int columns) => _pane = new X.Pane
    {
        VerticalSplit = rows > 0 ? rows : null,
        HorizontalSplit = columns > 0 ? columns : null,
        TopLeftCell = CellAddress.Of(rows + 1, columns + 1),
        ActivePane = columns > 0 ? X.PaneValues.BottomRight : X.PaneValues.BottomLeft,
        State = X.PaneStateValues.Frozen,
    };

    public X.Worksheet Build()
    {
        var view = new X.SheetView { WorkbookViewId = 0, ShowGridLines = ShowsGrid };
        if (_pane is not null)
        {
            view.Append(_pane);
        }

        var sheet = new X.Worksheet(
            new X.SheetProperties(new X.PageSetupProperties { FitToPage = true }),
            new X.SheetViews(view),
            new X.SheetFormatProperties { DefaultRowHeight = 18, CustomHeight = true });
        if (_columns.Count > 0)
        {
            sheet.Append(new X.Columns(_columns.Values));
        }

        sheet.Append(new X.SheetData(_rows.Select(row => Row(row.Key, row.Value.Values))), Lock());
        if (Filtered is not null)
        {
            sheet.Append(new X.AutoFilter { Reference = Filtered });
        }

        if (_merged.Count > 0)
        {
            sheet.Append(new X.MergeCells(_merged.Select(range => new X.MergeCell { Reference = range })));
        }

        sheet.Append(_marks);
        if (_checks.Count > 0)
        {
            sheet.Append(new X.DataValidations(_checks) { Count = (uint)_checks.Count });
        }

        sheet.Append(Page.Elements(FootNote));
        return sheet;
    }

    private X.Row Row(int number, IEnumerable<X.Cell> cells)
    {
        var row = new X.Row(cells) { RowIndex = (uint)number };
        if (_heights.TryGetValue(number, out var height))
        {
            row.Height = height;
            row.CustomHeight = true;
        }

        return row;
    }

    /// <summary>Without a password: a guard against slips, not a lock. What is false here is allowed.</summary>
    private static X.SheetProtection Lock() => new()
    {
        Sheet = true,
        Objects = true,
        Scenarios = true,
        FormatCells = false,
        FormatColumns = false,
        FormatRows = false,
        Sort = false,
        AutoFilter = false,
    };

    private void Put(int row, int column, X.Cell cell)
    {
        cell.CellReference = CellAddress.Of(row, column);
        if (!_rows.TryGetValue(row, out var cells))
        {
            _rows.Add(row, cells = []);
        }

        cells[column] = cell;
    }
}
