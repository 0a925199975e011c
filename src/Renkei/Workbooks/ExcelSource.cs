using ExcelDataReader;

namespace Renkei.Workbooks;

/// <summary>The only door to the reading library. Whatever goes wrong behind it becomes a rule.</summary>
internal sealed class ExcelSource : ISheetSource
{
    // The most Excel itself can hold. A broken .xls can claim 900 million rows, and the library walks them all.
    private static readonly (int Rows, int Columns) PackageBounds = (1_048_576, 16_384);
    private static readonly (int Rows, int Columns) BinaryBounds = (65_536, 256);

    private readonly IExcelDataReader _reader;
    private readonly ReadingBudget _budget;
    private readonly (int Rows, int Columns) _bounds;
    private int _sheet;

    private ExcelSource(IExcelDataReader reader, ReadingBudget budget, (int Rows, int Columns) bounds)
    {
        _reader = reader;
        _budget = budget;
        _bounds = bounds;
    }

    /// <summary>Whether any cell with a value has been met so far.</summary>
    public bool HasMetValues { get; private set; }

    public static ExcelSource OpenBinary(Stream source, WorkbookLimits limits)
    {
        var budget = new ReadingBudget(limits);
        WorkbookRules.NotEncrypted.Require(!EncryptedPackage.IsIn(source));
        return Open(new BudgetedStream(source, budget), budget, BinaryBounds);
    }

    public static ExcelSource OpenPackage(Stream source, ReadingBudget budget) =>
        Open(source, budget, PackageBounds);

    public IEnumerable<Sheet> Sheets()
    {
        do
        {
            WorkbookRules.Intact.Require(_reader.RowCount <= _bounds.Rows && _reader.FieldCount <= _bounds.Columns);
            yield return new Sheet(_reader.Name, Visibility(_reader.VisibleState), Rows(_sheet));
            _sheet++;
        }
        while (ReaderFaults.Explain(_reader.NextResult));
    }

    public void Dispose() => _reader.Dispose();

    private static ExcelSource Open(Stream source, ReadingBudget budget, (int Rows, int Columns) bounds)
    {
        // Asked for first: the configuration's own constructor wants the code pages registered.
        var fallback = Encodings.LenientCp932;
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = fallback, LeaveOpen = true };
        var reader = ReaderFaults.Explain(() => ExcelReaderFactory.CreateReader(source, configuration));
        return new ExcelSource(reader, budget, bounds);
    }

    private IEnumerable<SheetRow> Rows(int sheet)
    {
        if (sheet != _sheet)
        {
            throw new InvalidOperationException("The reader has gone on to a later sheet.");
        }

        while (ReaderFaults.Explain(_reader.Read))
        {
            _budget.CountRow();
            var row = ReaderFaults.Explain(ReadRow);
            if (row.Cells.Count > 0)
            {
                yield return row;
            }
        }
    }

    private SheetRow ReadRow()
    {
        var number = _reader.Depth + 1;
        var cells = new List<Cell>();
        for (var column = 0; column < _reader.FieldCount; column++)
        {
            var value = _reader.GetValue(column);
            HasMetValues |= value is not null;
            if (value is not (null or ""))
            {
                cells.Add(new Cell(number, column + 1, value));
            }
        }

        return new SheetRow(number, cells);
    }

    private static SheetVisibility Visibility(string state) => state switch
    {
        "hidden" => SheetVisibility.Hidden,
        "veryhidden" => SheetVisibility.VeryHidden,
        _ => SheetVisibility.Visible,
    };
}
