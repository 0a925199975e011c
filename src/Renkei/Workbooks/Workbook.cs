namespace Renkei.Workbooks;

/// <summary>
/// Reads .xlsx, .xlsm, .xls, .csv and .csv.gz, sheet by sheet and row by row, within <see cref="WorkbookLimits"/>.
/// What the bytes are decides, not the name; the name only tells a CSV from a file that is nothing known.
/// </summary>
public sealed class Workbook : IDisposable
{
    private static readonly string[] TextExtensions = [".csv", ".tsv", ".txt", ".gz"];

    private readonly ISheetSource _source;

    private Workbook(WorkbookFormat format, ISheetSource source)
    {
        Format = format;
        _source = source;
    }

    public WorkbookFormat Format { get; }

    /// <param name="source">Must seek; stays open, and must until the workbook is disposed.</param>
    /// <param name="fileName">With its extension; the sheet of a CSV is called by it.</param>
    /// <param name="limits"><see cref="WorkbookLimits.Default"/> unless given.</param>
    /// <exception cref="RuleBrokenException">See <see cref="WorkbookRules"/>. Reading the rows throws it too.</exception>
    public static Workbook Open(Stream source, string fileName, WorkbookLimits? limits = null)
    {
        limits ??= WorkbookLimits.Default;
        var signature = FileSignatures.Recognize(source);
        return signature switch
        {
            FileSignature.Package => new Workbook(WorkbookFormat.Xlsx, PackageSource.Open(source, limits)),
            FileSignature.Binary => new Workbook(WorkbookFormat.Xls, ExcelSource.OpenBinary(source, limits)),
            FileSignature.Html => throw new RuleBrokenException(WorkbookRules.NotHtml),
            FileSignature.XmlSpreadsheet => throw new RuleBrokenException(WorkbookRules.NotXmlSpreadsheet),
            _ when IsNamedAsText(fileName) =>
                new Workbook(WorkbookFormat.Csv, CsvSource.Open(source, fileName, limits)),
            _ => throw new RuleBrokenException(WorkbookRules.IsAWorkbook),
        };
    }

    /// <summary>The sheets in the order of the workbook. Read the rows of one before asking for the next.</summary>
    public IEnumerable<Sheet> Sheets() => _source.Sheets();

    public void Dispose() => _source.Dispose();

    private static bool IsNamedAsText(string fileName) =>
        TextExtensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);
}
