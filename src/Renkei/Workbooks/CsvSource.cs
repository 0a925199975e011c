using System.IO.Compression;
using System.Text;

namespace Renkei.Workbooks;

/// <summary>A CSV in CP932, UTF-8 or UTF-16, gzipped or not, as a workbook of one sheet.</summary>
internal sealed class CsvSource(string name, Func<Stream> open, Encoding encoding, ReadingBudget budget) : ISheetSource
{
    public static CsvSource Open(Stream source, string fileName, WorkbookLimits limits)
    {
        var budget = new ReadingBudget(limits);
        var isGzip = FileSignatures.Recognize(source) == FileSignature.Gzip;
        var name = Path.GetFileNameWithoutExtension(isGzip ? Path.GetFileNameWithoutExtension(fileName) : fileName);
        var encoding = ReaderFaults.Explain(() => Encodings.Recognize(Restart));
        return new CsvSource(name, Restart, encoding, budget);

        Stream Restart()
        {
            source.Position = 0;
            Stream plain = isGzip
                ? new GZipStream(source, CompressionMode.Decompress, leaveOpen: true)
                : new BudgetedStream(source, budget);
            return new InflationLimit(plain, limits, budget);
        }
    }

    public IEnumerable<Sheet> Sheets() => [new Sheet(name, SheetVisibility.Visible, Rows())];

    public void Dispose()
    {
    }

    private IEnumerable<SheetRow> Rows()
    {
        using var reader = new StreamReader(open(), encoding);
        var number = 0;
        foreach (var fields in CsvText.Rows(reader))
        {
            budget.CountRow();
            number++;
            var cells = fields
                .Select((value, index) => new Cell(number, index + 1, value))
                .Where(cell => cell.Value is not "")
                .ToList();
            if (cells.Count > 0)
            {
                yield return new SheetRow(number, cells);
            }
        }
    }
}
