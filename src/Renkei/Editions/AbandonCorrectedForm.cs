using Renkei.Access;
using Renkei.Data;

namespace Renkei.Editions;

/// <summary>取り止める: the correction remains as a record; its drafts of a form, which nobody was asked with, go.</summary>
public sealed class AbandonCorrectedForm(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such correction.</exception>
    /// <exception cref="RuleBrokenException">It is under 決裁, in force or abandoned already.</exception>
    public async Task ExecuteAsync(string code, int number, CancellationToken cancellation)
    {
        var (_, corrected) = await db.CorrectedFormAsync(code, number, current.Actor, cancellation);
        var editions = await db.EditionsOfAsync(corrected, cancellation);

        corrected.Abandon(clock.GetUtcNow());

        db.RemoveRange(editions.Select(edition => edition.After));
        await db.SaveChangesAsync(cancellation);
    }
}
