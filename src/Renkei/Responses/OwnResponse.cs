using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

internal static class OwnResponse
{
    /// <summary>The answer, to be written by someone of its body.</summary>
    /// <exception cref="NotFoundException">It does not exist, or is not the actor's to write.</exception>
    public static async Task<SurveyResponse> OwnResponseAsync(
        this RenkeiDbContext db, Guid responseId, Actor actor, CancellationToken cancellation)
    {
        var response = await db.SurveyResponses.OwnOf(actor)
            .SingleOrDefaultAsync(own => own.Id == responseId, cancellation);
        return response is not null && actor.CanAnswer(response)
            ? response
            : throw new NotFoundException(nameof(SurveyResponse), responseId);
    }

    /// <summary>The answer, to be handled by the secretariat.</summary>
    /// <exception cref="NotFoundException">It does not exist, or the actor is not of the secretariat.</exception>
    public static async Task<SurveyResponse> AnyResponseAsync(
        this RenkeiDbContext db, Guid responseId, Actor actor, CancellationToken cancellation) =>
        (actor.IsSecretariat ? await db.SurveyResponses.FindAsync([responseId], cancellation) : null)
        ?? throw new NotFoundException(nameof(SurveyResponse), responseId);
}
