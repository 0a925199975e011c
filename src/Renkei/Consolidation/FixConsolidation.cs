using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Consolidation;

/// <summary>Fixes 取りまとめ表 as it stands, as 第n次集計 or 確定: from now on that edition stays what it was.</summary>
public sealed class FixConsolidation(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <returns>The number of the edition.</returns>
    /// <exception cref="NotFoundException">No such survey, or the actor is not of the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ConsolidationRules"/>.</exception>
    public async Task<int> ExecuteAsync(string code, EditionKind kind, string note, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var table = current.Actor.IsSecretariat
            ? await ConsolidatedTable.LoadAsync(db, current.Actor, code, null, now, cancellation)
            : null;
        var survey = table?.Survey ?? throw new NotFoundException(nameof(Survey), code);
        var before = await db.ConsolidationEditions.AsNoTracking().Where(edition => edition.SurveyId == survey.Id)
            .ToListAsync(cancellation);
        var edition = new ConsolidationEdition(survey, before, kind, note, current.Actor, now);

        db.Add(edition);
        await KeepAsync(edition, table, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Two fixed it at once: both gave their edition the same number, and the database took one.
            db.ChangeTracker.Clear();
            throw new RuleBrokenException(ConsolidationRules.NotFixedMeanwhile);
        }

        return edition.Number;
    }

    private async Task KeepAsync(ConsolidationEdition edition, ConsolidatedTable table, CancellationToken cancellation)
    {
        using var digest = new EditionDigest(table.Fields);
        foreach (var body in table.Bodies)
        {
            body.KeepIn(edition);
            db.Add(digest.With(body));
        }

        foreach (var item in table.Cases)
        {
            item.KeepIn(edition);
            db.Add(digest.With(item));
        }

        foreach (var intent in table.Intents)
        {
            intent.KeepIn(edition);
            db.Add(digest.With(intent));
        }

        await foreach (var row in table.AsWrittenAsync(cancellation))
        {
            row.KeepIn(edition);
            db.Add(digest.With(row));
        }

        edition.Seal(table.Fields, table.Keys.Count, digest.Finish());
    }
}
