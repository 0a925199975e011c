using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

internal static class OwnResponse
{
    /// <summary>The answer, to be written: by someone of its body, or by the secretariat during a 代行入力.</summary>
    /// <exception cref="NotFoundException">It does not exist, or is not the actor's to write.</exception>
    public static Task<SurveyResponse> OwnResponseAsync(
        this RenkeiDbContext db, Guid responseId, Actor actor, CancellationToken cancellation) =>
        db.FindAsync(responseId, actor.CanAnswer, cancellation);

    /// <summary>The answer, for what only its own body does: 取下げ, 差替え, 決裁, 内容確認.</summary>
    /// <exception cref="NotFoundException">It does not exist, or is not of the actor's body.</exception>
    public static Task<SurveyResponse> ResponseOfBodyAsync(
        this RenkeiDbContext db, Guid responseId, Actor actor, CancellationToken cancellation) =>
        db.FindAsync(responseId, actor.WritesForBodyOf, cancellation);

    /// <summary>The answer, to be handled by the secretariat.</summary>
    /// <exception cref="NotFoundException">It does not exist, or the actor is not of the secretariat.</exception>
    public static Task<SurveyResponse> AnyResponseAsync(
        this RenkeiDbContext db, Guid responseId, Actor actor, CancellationToken cancellation) =>
        db.FindAsync(responseId, _ => actor.IsSecretariat, cancellation);

    private static async Task<SurveyResponse> FindAsync(
        this RenkeiDbContext db, Guid responseId, Func<SurveyResponse, bool> isTheirs, CancellationToken cancellation)
    {
        var response = await db.SurveyResponses.SingleOrDefaultAsync(one => one.Id == responseId, cancellation);
        return response is not null && isTheirs(response)
            ? response
            : throw new NotFoundException(nameof(SurveyResponse), responseId);
    }
}
