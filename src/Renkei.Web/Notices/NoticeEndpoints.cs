using System.Text;
using Microsoft.AspNetCore.Mvc;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Insights;
using Renkei.Notices;
using Renkei.Web.Access;

namespace Renkei.Web.Notices;

/// <summary>Opening notices by plain posts, and the own calendar as a file.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder app)
    {
        app.MapPost("/notices/open", OpenAsync).RequireAuthorization(Policies.SignedIn);
        app.MapPost("/notices/all-read", ReadAllAsync).RequireAuthorization(Policies.SignedIn);
        app.MapGet("/calendar.ics", CalendarAsync).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<IResult> OpenAsync(
        [FromForm] Guid notice, ReadNotices read, CancellationToken cancellation) =>
        Results.LocalRedirect(await read.OpenAsync(notice, cancellation));

    // Without the token the framework would not look for it: no field is bound here.
    private static async Task<IResult> ReadAllAsync(
        [FromForm] string? from, ReadNotices read, CancellationToken cancellation)
    {
        await read.ReadAllAsync(cancellation);
        return Results.LocalRedirect("/notices");
    }

    private static async Task<IResult> CalendarAsync(
        RenkeiDbContext db, CurrentActor current, TimeProvider clock, HttpRequest request, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var entries = await OwnCalendar.LoadAsync(db, current.Actor, now, cancellation);
        var text = CalendarFile.Write("連携 Renkei", $"{request.Scheme}://{request.Host}", entries, now);
        return Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "renkei.ics");
    }
}
