using Renkei.Access;
using Renkei.Consolidation;
using Renkei.Data;
using Renkei.Web.Access;
using Renkei.Web.Hosting;
using Renkei.Workbooks;

namespace Renkei.Web.Consolidation;

/// <summary>取りまとめ表 as files, in the version of whoever asks; the CSV holds what the page shows under the same address.</summary>
internal static class ConsolidationEndpoints
{
    public static void MapConsolidation(this IEndpointRouteBuilder app)
    {
        app.MapGet("/surveys/{code}/consolidation/table.xlsx", WorkbookAsync).RequireAuthorization(Policies.SignedIn);
        app.MapGet("/surveys/{code}/consolidation/table.csv", CsvAsync).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<IResult> WorkbookAsync(
        string code, HttpContext http, RenkeiDbContext db, CurrentActor current, SiteSettings settings, TimeProvider clock)
    {
        var paper = await LoadAsync(code, http, db, current.Actor, settings, clock);
        return await ExportFile.SendAsync(
            WorkbookWriter.ContentType, $"{paper.FileName}.xlsx",
            file => ConsolidationWorkbook.WriteAsync(file, paper, http.RequestAborted));
    }

    private static async Task<IResult> CsvAsync(
        string code, HttpContext http, RenkeiDbContext db, CurrentActor current, SiteSettings settings, TimeProvider clock)
    {
        var paper = await LoadAsync(code, http, db, current.Actor, settings, clock);
        var chosen = ConsolidationQuery.Read(http.Request.Query).Choose(paper.Table);
        return await ExportFile.SendAsync(
            CsvFile.ContentType, $"{paper.FileName}{(chosen.Count < paper.Table.Keys.Count ? $"のうち{chosen.Count}件" : "")}.csv",
            file => ConsolidationWorkbook.WriteCsvAsync(file, paper, chosen, http.RequestAborted));
    }

    /// <exception cref="NotFoundException">No such table, or none for this reader.</exception>
    private static async Task<ConsolidationPaper> LoadAsync(
        string code, HttpContext http, RenkeiDbContext db, Actor actor, SiteSettings settings, TimeProvider clock)
    {
        var table = ConsolidationQuery.TryReadEdition(http.Request.Query["edition"], out var edition)
            ? await ConsolidatedTable.LoadAsync(db, actor, code, edition, clock.GetUtcNow(), http.RequestAborted)
            : null;
        return table is null
            ? throw new NotFoundException(nameof(ConsolidatedTable), code)
            : new ConsolidationPaper(table, settings.IsSample);
    }
}
