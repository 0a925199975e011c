using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Renkei.Workbooks;

/// <summary>
/// A workbook written sheet by sheet, straight to a stream: any number of rows in the same memory, and the same bytes
/// for the same content. The library's own package keeps every part in memory until the end, so the parts are written
/// one after the other into the archive. Without <see cref="Finish"/> no program opens what was written.
/// </summary>
public sealed class WorkbookWriter(Stream target, WorkbookFacts facts) : IDisposable
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Markup = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    private readonly ZipArchive _package = new(target, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<FinishedSheet> _sheets = [];

    /// <returns>How many rows were written, heads of groups and totals not counted.</returns>
    public async Task<int> AddAsync(
        SheetLayout layout, IAsyncEnumerable<TableRow> rows, CancellationToken cancellation)
    {
        using var part = Open($"xl/worksheets/sheet{_sheets.Count + 1}.xml");
        using var markup = XmlWriter.Create(part, Markup);
        var sheet = new SheetMarkup(markup, layout, isFirst: _sheets.Count == 0);
        sheet.Begin();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            sheet.Add(row);
        }

        return Close(layout, sheet);
    }

    /// <inheritdoc cref="AddAsync"/>
    public int Add(SheetLayout layout, IEnumerable<TableRow> rows)
    {
        using var part = Open($"xl/worksheets/sheet{_sheets.Count + 1}.xml");
        using var markup = XmlWriter.Create(part, Markup);
        var sheet = new SheetMarkup(markup, layout, isFirst: _sheets.Count == 0);
        sheet.Begin();
        foreach (var row in rows)
        {
            sheet.Add(row);
        }

        return Close(layout, sheet);
    }

    /// <summary>The parts that name the sheets. A workbook is whole only after this.</summary>
    public void Finish()
    {
        Write("xl/styles.xml", SheetStyles.Write);
        Write("xl/workbook.xml", markup => WorkbookParts.WriteWorkbook(markup, _sheets));
        Write("xl/_rels/workbook.xml.rels", markup => WorkbookParts.WriteWorkbookLinks(markup, _sheets.Count));
        Write("docProps/core.xml", markup => WorkbookParts.WriteCore(markup, facts));
        Write("docProps/app.xml", WorkbookParts.WriteApplication);
        Write("_rels/.rels", WorkbookParts.WritePackageLinks);
        Write("[Content_Types].xml", markup => WorkbookParts.WriteContentTypes(markup, _sheets.Count));
    }

    public void Dispose() => _package.Dispose();

    private int Close(SheetLayout layout, SheetMarkup sheet)
    {
        sheet.End();
        _sheets.Add(new FinishedSheet(layout, sheet.LastRow));
        return sheet.Count;
    }

    private void Write(string name, Action<XmlWriter> write)
    {
        using var part = Open(name);
        using var markup = XmlWriter.Create(part, Markup);
        write(markup);
    }

    private Stream Open(string name)
    {
        var entry = _package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return new BufferedStream(entry.Open(), 64 * 1024);
    }
}

/// <summary>What the properties of a workbook tell: never a person.</summary>
/// <param name="AsOf">時点, as the time at which it was made.</param>
public sealed record WorkbookFacts(string Title, DateTimeOffset AsOf);

internal sealed record FinishedSheet(SheetLayout Layout, int LastRow);
