using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>Asks another 課 of the body to write a part of the answer.</summary>
public sealed class HandPart(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such answer of the actor's body, or no such 課.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="DraftRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid responseId, Guid unitId, FormSection section, Guid? rowId, string note, CancellationToken cancellation)
    {
        var response = await db.ResponseOfBodyAsync(responseId, current.Actor, cancellation);
        ResponseRules.Editable.Require(response.CanEdit);
        var unit = await db.Organizations.FindAsync([unitId], cancellation)
            ?? throw new NotFoundException(nameof(Organization), unitId);
        var now = clock.GetUtcNow();
        db.Add(new ResponsePart(response, unit, section, rowId, note, current.Actor, now));
        db.Add(await ResponseNotices.PartHandedAsync(db, response, unit, now, cancellation));
        await db.SaveChangesAsync(cancellation);
    }
}
