using Renkei.Access;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>A FAX came although the body has begun to write: asks it to send its answer itself, or to hand its draft over.</summary>
public sealed class AskForDraft(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such answer, or not the secretariat.</exception>
    public async Task ExecuteAsync(Guid responseId, CancellationToken cancellation)
    {
        var response = await db.AnyResponseAsync(responseId, current.Actor, cancellation);
        ResponseRules.HandedBeforeSent.Require(response.CanHandToProxy);
        var place = await ResponsePlace.LoadAsync(db, response, cancellation);
        db.Add(new Notice(
            response.RespondentId, "回答の入力の方法について御確認ください",
            "FAX等で回答をいただきました。システムに書きかけの回答があるため、続きを提出していただくか、「県に入力をお願いする」を選んでください。",
            place.Address, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
    }
}
