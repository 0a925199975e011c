using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Letters;
using Renkei.Surveys;
using Renkei.Web.Access;
using Renkei.Web.Hosting;

namespace Renkei.Web.Surveys;

internal static class SurveyEndpoints
{
    public static void MapSurveys(this IEndpointRouteBuilder app) =>
        app.MapGet("/surveys/{code}/letters/{organizationCode}/word", WordAsync)
            .RequireAuthorization(Policies.SignedIn);

    /// <summary>依頼文 of one body as Word; foreign or absent looks the same.</summary>
    private static async Task<IResult> WordAsync(
        string code,
        string organizationCode,
        RenkeiDbContext db,
        CurrentActor current,
        SiteSettings settings,
        CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().VisibleTo(current.Actor).RequireAsync(code, cancellation);
        var letters = await RequestLetters.LoadAsync(db, survey, current.Actor, settings.IsSample, cancellation);
        var letter = letters.FirstOrDefault(addressed => addressed.Code == organizationCode)
            ?? throw new NotFoundException(nameof(RequestLetters), organizationCode);
        return Results.File(
            LetterDocument.Write(letter.Letter),
            LetterDocument.ContentType,
            $"{survey.Code}-依頼文-{letter.Code}-{letter.Name}.docx");
    }
}
