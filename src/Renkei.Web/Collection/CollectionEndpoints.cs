using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Data;
using Renkei.Files;
using Renkei.Letters;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Web.Access;
using Renkei.Web.Hosting;
using Renkei.Workbooks;

namespace Renkei.Web.Collection;

/// <summary>Files of the collection of answers: the table as a workbook, and the FAX behind a 代行入力.</summary>
internal static class CollectionEndpoints
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapCollection(this IEndpointRouteBuilder app)
    {
        app.MapGet("/surveys/{code}/responses/export.xlsx", WorkbookAsync).RequireAuthorization(Policies.Progress);
        app.MapGet("/surveys/{code}/deadline/{number:int}/letters/{organizationCode}/word", WordAsync)
            .RequireAuthorization(Policies.SignedIn);
        app.MapGet("/surveys/{surveyCode}/responses/{bodyCode}/proxy/{number:int}/file", FileAsync)
            .RequireAuthorization(Policies.SignedIn);
    }

    /// <summary>The rows that the table shows under the same address.</summary>
    private static async Task<FileContentHttpResult> WorkbookAsync(
        string code, HttpContext http, RenkeiDbContext db, CurrentActor current, TimeProvider clock)
    {
        var table = await CollectionTable.LoadAsync(db, code, current.Actor, clock.GetUtcNow(), http.RequestAborted);
        var rows = CollectionQuery.Read(http.Request.Query).Of(table.Rows);
        var today = clock.TodayInJapan();
        var scope = current.Actor.IsSecretariat ? "事務局限り" : "県庁内限り";
        var layout = new SheetLayout(
            "回答状況", [
                .. CollectionColumns.All.Select(column => new TableColumn(
                    column.Head, column.Width, column.IsNumber ? ColumnKind.Number : ColumnKind.Text)),
            ])
        {
            Title = $"{table.Survey.Title}　回答状況一覧",
            Notes = [$"{today.InJapaneseWithoutWeekday()}現在　{scope}　{CollectionSum.TotalLine(rows)}"],
            PageNote = $"{today.InJapaneseWithoutWeekday()}現在　{scope}",
            IsA4 = true,
            FrozenColumns = 3,
        };
        var file = TableWorkbook.Write(
            layout,
            [
                .. rows.Select(row => new TableRow([.. CollectionColumns.All.Select(column => Cell(column, row))])),
                .. CollectionSum.ByRegion(rows).Select(sum => new TableRow([sum.Line])),
            ]);
        return TypedResults.File(file, WorkbookType, $"回答状況一覧_{code}_{rows.Count}団体_{today.InShortJapanese()}.xlsx");
    }

    private static object Cell(CollectionColumn column, CollectionRow row) =>
        column.IsNumber && int.TryParse(column.Text(row), CultureInfo.InvariantCulture, out var number) ? number : column.Text(row);

    /// <summary>期限変更の通知 of one body as Word; foreign or absent looks the same.</summary>
    private static async Task<IResult> WordAsync(
        string code, int number, string organizationCode, RenkeiDbContext db, CurrentActor current, SiteSettings settings,
        CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().VisibleTo(current.Actor).RequireAsync(code, cancellation);
        var letters = await DeadlineLetters.LoadAsync(db, survey, number, current.Actor, settings.IsSample, cancellation);
        var letter = letters.FirstOrDefault(addressed => addressed.Code == organizationCode)
            ?? throw new NotFoundException(nameof(DeadlineLetters), organizationCode);
        return Results.File(
            LetterDocument.Write(letter.Letter), LetterDocument.ContentType,
            $"{survey.Code}-期限変更の通知-{letter.Code}-{letter.Name}.docx");
    }

    /// <summary>To the secretariat and the own body; always to be saved, never shown in the browser.</summary>
    private static async Task<IResult> FileAsync(
        string surveyCode, string bodyCode, int number, HttpContext http, RenkeiDbContext db, CurrentActor current,
        TimeProvider clock)
    {
        var head = await ResponseHead.LoadAsync(
            db, current.Actor, surveyCode, bodyCode, clock.GetUtcNow(), http.RequestAborted);
        if (head is null || (!head.IsOwn && !head.IsSecretariat))
        {
            return Results.NotFound();
        }

        var found = await (
            from entry in db.ProxyEntries
            join kept in db.StoredFiles on entry.FileDigest equals kept.Digest
            where entry.ResponseId == head.Response.Id && entry.Number == number
            select kept).AsNoTracking().SingleOrDefaultAsync(http.RequestAborted);
        if (found is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers[HeaderNames.CacheControl] = "private, no-store";
        http.Response.ContentLength = found.Length;
        return Results.Stream(
            target => FileContent.WriteToAsync(db, found.Digest, target, http.RequestAborted),
            found.Kind.MediaType(), $"{surveyCode}-{bodyCode}-受信-{number}{found.Kind.Ending()}");
    }
}
