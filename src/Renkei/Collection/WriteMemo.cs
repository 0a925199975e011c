using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>連絡メモを書く, by the secretariat or the own branch office.</summary>
public sealed class WriteMemo(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such answer, or not the actor's to write memos about.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CollectionRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid responseId, DateOnly heldOn, ContactWay way, string withPost, string text, NextStep? next,
        CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        CollectionRules.HeldByNow.Require(heldOn <= now.DateInJapan());
        var response = await db.ResponsesWithMemosFor(current.Actor)
            .SingleOrDefaultAsync(one => one.Id == responseId, cancellation)
            ?? throw new NotFoundException(nameof(SurveyResponse), responseId);

        db.Add(new ContactMemo(response, heldOn, way, withPost, text, next, current.Actor, now));

        await db.SaveChangesAsync(cancellation);
    }
}
