using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Consolidation;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Workbooks;

namespace Renkei.Bench;

/// <summary>One file as the site writes it, for the secretariat.</summary>
internal static class ExportedFile
{
    private static readonly Actor Secretariat = new()
    {
        AccountId = Guid.CreateVersion7(),
        Roles = new HashSet<Role> { Role.Secretariat },
    };

    /// <returns>How many needs it holds.</returns>
    public static async Task<int> WriteAsync(RenkeiDbContext db, string file, Stream target)
    {
        var now = new DateTimeOffset(2018, 6, 5, 9, 0, 0, JapanTime.Offset);
        if (file.StartsWith("register", StringComparison.Ordinal))
        {
            var register = await NeedRegister.LoadAsync(db, Secretariat, new NeedFilter(ManyNeeds.Year), now, default);
            var rows = NeedExport.RowsAsync(db, Secretariat, register.Found, default);
            var columns = NeedExport.Columns(Secretariat);
            if (file.EndsWith("csv", StringComparison.Ordinal))
            {
                return await CsvFile.WriteAsync(target, [.. columns.Select(column => column.Head)], rows, default);
            }

            await NeedExport.WriteWorkbookAsync(
                target, new SheetLayout("一覧", columns) { Title = "課題一覧" }, rows, register.Found.Count, now, default);
            return register.Found.Count;
        }

        var table = await ConsolidatedTable.LoadAsync(db, Secretariat, "H30", null, now, default)
            ?? throw new InvalidOperationException("The scratch database has no survey H30.");
        var paper = new ConsolidationPaper(table, IsSample: true);
        if (file.EndsWith("csv", StringComparison.Ordinal))
        {
            return await ConsolidationWorkbook.WriteCsvAsync(target, paper, table.Keys, default);
        }

        await ConsolidationWorkbook.WriteAsync(target, paper, default);
        return table.Keys.Count;
    }
}
