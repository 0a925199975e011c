using Microsoft.AspNetCore.Http.HttpResults;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Search;
using Renkei.Web.Access;
using Renkei.Web.Hosting;
using Renkei.Workbooks;

namespace Renkei.Web.Needs;

/// <summary>The register of needs as a file: what the list shows under the same address, no row more.</summary>
internal static class NeedEndpoints
{
    public static void MapNeeds(this IEndpointRouteBuilder app)
    {
        app.MapGet("/needs/export.csv", CsvAsync).RequireAuthorization(Policies.SignedIn);
        app.MapGet("/needs/export.xlsx", WorkbookAsync).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<FileStreamHttpResult> CsvAsync(
        HttpContext http, RenkeiDbContext db, SearchIndex index, CurrentActor current, TimeProvider clock)
    {
        var (name, _, found) = await LoadAsync(http, db, index, current.Actor, clock);
        var heads = NeedExport.Columns(current.Actor).Select(column => column.Head).ToList();
        return await ExportFile.SendAsync(CsvFile.ContentType, $"{name}.csv", file => CsvFile.WriteAsync(
            file, heads, NeedExport.RowsAsync(db, current.Actor, found, http.RequestAborted), http.RequestAborted));
    }

    private static async Task<FileStreamHttpResult> WorkbookAsync(
        HttpContext http, RenkeiDbContext db, SearchIndex index, CurrentActor current, SiteSettings settings, TimeProvider clock)
    {
        var (name, filter, found) = await LoadAsync(http, db, index, current.Actor, clock);
        var scope = current.Actor.IsSecretariat ? "取扱注意（公表前）　事務局限り" : "取扱注意（公表前）　県・市町村限り";
        var asOf = $"{clock.TodayInJapan().InJapaneseWithoutWeekday()}現在　{scope}{(settings.IsSample ? "　サンプル" : "")}";
        var layout = new SheetLayout("一覧", NeedExport.Columns(current.Actor))
        {
            Title = $"{filter.Year.InJapanese()}連携課題・ニーズ調査　課題一覧　{found.Count}件",
            Notes = [asOf],
            PageNote = asOf,
            FrozenColumns = 1,
        };
        return await ExportFile.SendAsync(WorkbookWriter.ContentType, $"{name}.xlsx", file => NeedExport.WriteWorkbookAsync(
            file, layout, NeedExport.RowsAsync(db, current.Actor, found, http.RequestAborted), found.Count, clock.GetUtcNow(),
            http.RequestAborted));
    }

    private static async Task<(string Name, NeedFilter Filter, IReadOnlyList<NeedRow> Found)> LoadAsync(
        HttpContext http, RenkeiDbContext db, SearchIndex index, Actor actor, TimeProvider clock)
    {
        var (now, today) = (clock.GetUtcNow(), clock.TodayInJapan());
        var years = await NeedRegister.YearsAsync(db, actor, now, http.RequestAborted);
        var filter = NeedQuery.Read(http.Request.Query, years.Count > 0 ? years[0] : FiscalYear.Of(today));
        var (register, _) = await SearchedNeeds.LoadAsync(db, index, actor, filter, now, http.RequestAborted);
        return (NeedExport.FileName(filter.Year, register.Found.Count, today), filter, register.Found);
    }
}
