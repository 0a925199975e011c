using System.Runtime.CompilerServices;
using Renkei.Workbooks;

namespace Renkei.Consolidation;

/// <summary>取りまとめ表 as a workbook (layout D) or its 一覧 as CSV, streamed. The same table gives the same bytes.</summary>
public static class ConsolidationWorkbook
{
    /// <exception cref="InvalidOperationException">A sheet has not as many rows as there are needs.</exception>
    public static async Task WriteAsync(Stream target, ConsolidationPaper paper, CancellationToken cancellation)
    {
        using var workbook = new WorkbookWriter(target, new WorkbookFacts(paper.Title, paper.Table.AsOf));
        await AddListsAsync(workbook, paper, cancellation);
        foreach (var (layout, rows) in ConsolidationSheets.Of(paper))
        {
            workbook.Add(layout, rows);
        }

        var columns = ConsolidationColumns.Flat(paper.Table.Version);
        await AddAsync(
            workbook, paper.Table,
            new SheetLayout("データ", [.. columns.Select(column => new TableColumn(column.Key, column.Width, column.Kind))]) { PageNote = paper.AsOf },
            RowsAsync(paper.Table, columns, [new ConsolidationPart("", paper.Table.Keys)], cancellation), cancellation);
        workbook.Add(ConsolidationSheets.Definition(paper), ConsolidationSheets.Definitions(columns));
        workbook.Finish();
    }

    /// <returns>How many needs were written.</returns>
    public static Task<int> WriteCsvAsync(
        Stream target, ConsolidationPaper paper, IReadOnlyList<ConsolidatedKey> keys, CancellationToken cancellation)
    {
        var columns = ConsolidationColumns.Of(paper.Table.Version);
        return CsvFile.WriteAsync(
            target, [.. columns.Select(column => column.Head)],
            RowsAsync(paper.Table, columns, [new ConsolidationPart("", keys)], cancellation).Select(row => row.Cells), cancellation);
    }

    private static async Task AddListsAsync(WorkbookWriter workbook, ConsolidationPaper paper, CancellationToken cancellation)
    {
        var table = paper.Table;
        var columns = ConsolidationColumns.Of(table.Version);
        var heads = columns.Select(column => column.InTable).ToList();
        foreach (var (name, parts) in ConsolidationPart.ListsOf(table))
        {
            await AddAsync(
                workbook, table, paper.Sheet(name, heads) with { FrozenColumns = 2 }, RowsAsync(table, columns, parts, cancellation),
                cancellation);
        }
    }

    private static async Task AddAsync(
        WorkbookWriter workbook, ConsolidatedTable table, SheetLayout layout, IAsyncEnumerable<TableRow> rows,
        CancellationToken cancellation)
    {
        var written = await workbook.AddAsync(layout, rows, cancellation);
        if (written != table.Keys.Count)
        {
            throw new InvalidOperationException($"{layout.Name}: {written} of {table.Keys.Count} rows were written.");
        }
    }

    private static async IAsyncEnumerable<TableRow> RowsAsync(
        ConsolidatedTable table, IReadOnlyList<ConsolidationColumn> columns, IEnumerable<ConsolidationPart> parts,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var part in parts)
        {
            if (part.Title.Length > 0)
            {
                yield return TableRow.Group($"{part.Title}（{part.Keys.Count}件）");
            }

            await foreach (var row in table.RowsAsync(part.Keys, cancellation))
            {
                yield return new TableRow([.. columns.Select(column => column.Value(row))]);
            }
        }
    }
}
