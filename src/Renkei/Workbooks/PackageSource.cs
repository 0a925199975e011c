namespace Renkei.Workbooks;

/// <summary>An .xlsx, checked before it is read, and put into the form the reading library knows.</summary>
internal sealed class PackageSource : ISheetSource
{
    private readonly PackageFindings _findings;
    private readonly Stream? _rewritten;
    private readonly ExcelSource _excel;

    private PackageSource(PackageFindings findings, Stream? rewritten, ExcelSource excel)
    {
        _findings = findings;
        _rewritten = rewritten;
        _excel = excel;
    }

    public static PackageSource Open(Stream source, WorkbookLimits limits)
    {
        var budget = new ReadingBudget(limits);
        var findings = ReaderFaults.Explain(() => PackageCheck.Inspect(source, limits, budget));
        source.Position = 0;
        var rewritten = findings.NeedRewriting
            ? ReaderFaults.Explain(() => ReadablePackage.Write(source, budget))
            : null;
        try
        {
            return new PackageSource(findings, rewritten, ExcelSource.OpenPackage(rewritten ?? source, budget));
        }
        catch
        {
            rewritten?.Dispose();
            throw;
        }
    }

    public IEnumerable<Sheet> Sheets()
    {
        var (sheets, read) = (0, 0);
        foreach (var sheet in _excel.Sheets())
        {
            sheets++;
            yield return sheet with { Rows = Counted(sheet.Rows, () => read++) };
        }

        WorkbookRules.NothingLost.Require(read < sheets || _excel.HasMetValues || !_findings.HoldsValues);
    }

    public void Dispose()
    {
        _excel.Dispose();
        _rewritten?.Dispose();
    }

    private static IEnumerable<SheetRow> Counted(IEnumerable<SheetRow> rows, Action atEnd)
    {
        foreach (var row in rows)
        {
            yield return row;
        }

        atEnd();
    }
}
