using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;
using Renkei.Web.Access;

namespace Renkei.Web.Uploads;

internal static class UploadEndpoints
{
    public static void MapUploads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/surveys/{surveyCode}/responses/{bodyCode}/workbook", OneAsync).RequireAuthorization(Policies.Officers);
        app.MapGet("/surveys/{code}/workbooks", AllAsync).RequireAuthorization(Policies.Secretariat);
    }

    /// <summary>The body's own 調査票, with its draft or blank.</summary>
    private static async Task<IResult> OneAsync(
        string surveyCode, string bodyCode, bool? blank, RenkeiDbContext db, CurrentActor current, IssueWorkbook issue,
        TimeProvider clock, CancellationToken cancellation)
    {
        var head = await ResponseHead.LoadAsync(db, current.Actor, surveyCode, bodyCode, clock.GetUtcNow(), cancellation)
            ?? throw new NotFoundException(nameof(SurveyResponse), bodyCode);
        var file = await issue.ExecuteAsync(head.Response.Id, cancellation, blank is true);
        return Results.File(file.Bytes, FormWorkbook.ContentType, file.FileName);
    }

    /// <summary>Of all bodies asked, for the secretariat.</summary>
    private static async Task<IResult> AllAsync(
        string code, RenkeiDbContext db, CurrentActor current, SurveyWorkbooks workbooks, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().VisibleTo(current.Actor).RequireAsync(code, cancellation);
        return Results.Stream(
            await workbooks.WriteAsync(survey, cancellation), "application/zip", $"{survey.Code}_調査票.zip");
    }
}
