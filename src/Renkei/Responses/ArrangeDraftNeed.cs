using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

public enum Arrangement
{
    /// <summary>上へ</summary>
    Up,

    /// <summary>下へ</summary>
    Down,

    /// <summary>この課題を外す</summary>
    Remove,

    /// <summary>外した課題を戻す</summary>
    Restore,
}

/// <summary>Puts a row of the draft in another place, takes it out of the answer or back in.</summary>
public sealed class ArrangeDraftNeed(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such row in an answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ResponseRules.Editable"/>.</exception>
    public async Task ExecuteAsync(
        Guid responseId, Guid rowId, Arrangement arrangement, CancellationToken cancellation)
    {
        var response = await db.OwnResponseAsync(responseId, current.Actor, cancellation);
        response.Begin();
        var rows = await db.DraftNeeds.Where(row => row.ResponseId == responseId)
            .OrderBy(row => row.Number).ThenBy(row => row.Id).ToListAsync(cancellation);
        var row = rows.Find(one => one.Id == rowId) ?? throw new NotFoundException(nameof(DraftNeed), rowId);
        switch (arrangement)
        {
            case Arrangement.Remove:
                row.Remove(clock.GetUtcNow());
                break;
            case Arrangement.Restore:
                row.Restore();
                break;
            default:
                Move(rows.Where(one => !one.IsRemoved).ToList(), row, arrangement == Arrangement.Up ? -1 : 1);
                break;
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static void Move(List<DraftNeed> shown, DraftNeed row, int step)
    {
        var place = shown.IndexOf(row) + step;
        if (place >= 0 && place < shown.Count)
        {
            row.ChangePlacesWith(shown[place]);
        }
    }
}
