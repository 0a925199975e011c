using Renkei.Access;
using Renkei.Data;
using Renkei.Editions;
using Renkei.Letters;
using Renkei.Web.Access;
using Renkei.Web.Hosting;

namespace Renkei.Web.Editions;

internal static class EditionEndpoints
{
    public static void MapEditions(this IEndpointRouteBuilder app) =>
        app.MapGet("/surveys/{code}/editions/{number:int}/letters/{organizationCode}/word", WordAsync)
            .RequireAuthorization(Policies.SignedIn);

    /// <summary>訂正の通知 of one body as Word; foreign or absent looks the same.</summary>
    private static async Task<IResult> WordAsync(
        string code,
        int number,
        string organizationCode,
        RenkeiDbContext db,
        CurrentActor current,
        SiteSettings settings,
        CancellationToken cancellation)
    {
        var sheet = await CorrectedFormSheet.LoadAsync(db, code, number, current.Actor, cancellation);
        var letters = await CorrectionLetters.LoadAsync(db, sheet, current.Actor, settings.IsSample, cancellation);
        var letter = letters.FirstOrDefault(addressed => addressed.Code == organizationCode)
            ?? throw new NotFoundException(nameof(CorrectionLetters), organizationCode);
        return Results.File(
            LetterDocument.Write(letter.Letter),
            LetterDocument.ContentType,
            $"{sheet.Survey.Code}-訂正の通知{number}-{letter.Code}-{letter.Name}.docx");
    }
}
