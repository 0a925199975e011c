using Microsoft.AspNetCore.Http.HttpResults;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Web.Access;
using Renkei.Workbooks;

namespace Renkei.Web.Needs;

/// <summary>The register of needs as a file: what the list shows under the same address, no row more.</summary>
internal static class NeedEndpoints
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapNeeds(this IEndpointRouteBuilder app)
    {
        app.MapGet("/needs/export.csv", CsvAsync).RequireAuthorization(Policies.SignedIn);
        app.MapGet("/needs/export.xlsx", WorkbookAsync).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<FileContentHttpResult> CsvAsync(
        HttpContext http, RenkeiDbContext db, CurrentActor current, TimeProvider clock)
    {
        var (name, _, rows) = await LoadAsync(http, db, current.Actor, clock);
        var heads = NeedExport.Columns(current.Actor).Select(column => column.Head).ToList();
        return TypedResults.File(CsvFile.Write(heads, rows), "text/csv; charset=utf-8", $"{name}.csv");
    }

    private static async Task<FileContentHttpResult> WorkbookAsync(
        HttpContext http, RenkeiDbContext db, CurrentActor current, TimeProvider clock)
    {
        var (name, filter, rows) = await LoadAsync(http, db, current.Actor, clock);
        var scope = current.Actor.IsSecretariat ? "取扱注意（公表前）　事務局限り" : "取扱注意（公表前）　県・市町村限り";
        var file = TableWorkbook.Write(
            "一覧", $"{filter.Year.InJapanese()}連携課題・ニーズ調査　課題一覧　{rows.Count}件",
            $"{clock.TodayInJapan().InJapaneseWithoutWeekday()}現在　{scope}", NeedExport.Columns(current.Actor), rows);
        return TypedResults.File(file, WorkbookType, $"{name}.xlsx");
    }

    private static async Task<(string Name, NeedFilter Filter, IReadOnlyList<IReadOnlyList<string>> Rows)> LoadAsync(
        HttpContext http, RenkeiDbContext db, Actor actor, TimeProvider clock)
    {
        var (now, today) = (clock.GetUtcNow(), clock.TodayInJapan());
        var years = await NeedRegister.YearsAsync(db, actor, now, http.RequestAborted);
        var filter = NeedQuery.Read(http.Request.Query, years.Count > 0 ? years[0] : FiscalYear.Of(today));
        var register = await NeedRegister.LoadAsync(db, actor, filter, now, http.RequestAborted);
        var rows = await NeedExport.LoadAsync(db, actor, register.Found, http.RequestAborted);
        return (NeedExport.FileName(filter.Year, rows.Count, today), filter, rows);
    }
}
