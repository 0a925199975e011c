using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Outbox;

namespace Renkei.Redactions;

/// <summary>
/// 墨消し: blacks a text out in every version, draft, reply and audit value, in one transaction. The one exception to
/// 「nothing is ever changed afterwards」, for personal data typed by mistake. The chain still verifies: it is made of digests.
/// </summary>
public sealed class RedactText(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <summary>Announced in the outbox, for copies outside the database (the search index).</summary>
    public const string Announced = "text-redacted";

    private const int MostInk = 3;

    /// <returns>In how many places the text stood.</returns>
    /// <exception cref="NotFoundException">The actor is no system administrator.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="RedactionRules"/>.</exception>
    public async Task<int> ExecuteAsync(string text, string reason, CancellationToken cancellation)
    {
        if (!current.Actor.Is(Role.SystemAdministrator))
        {
            throw new NotFoundException(nameof(Redaction), "");
        }

        RedactionRules.ReasonWithoutText.Require(!reason.Contains(text, StringComparison.Ordinal));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var places = await TextPlaces.LoadAsync(db, text, cancellation);
        RedactionRules.StandsSomewhere.Require(places.Count > 0);
        var now = clock.GetUtcNow();
        var redaction = new Redaction(reason, places.Count, current.Actor.Label, now);

        // Never longer than what it covers, so that every column still holds it.
        var ink = new string('■', Math.Min(MostInk, text.Length));
        foreach (var stored in TextPlaces.Spellings(text))
        {
            foreach (var column in TextColumn.AllOf(db))
            {
                await db.Database.ExecuteSqlRawAsync(column.Replace, [stored, ink], cancellation);
            }

            foreach (var value in await TextPlaces.AuditValues(db, stored).ToListAsync(cancellation))
            {
                value.Redact(now);
            }
        }

        // Sealed forms cannot be searched; they live half an hour and are given up.
        await db.KeptForms.ExecuteDeleteAsync(cancellation);
        db.Add(redaction);
        db.OutboxMessages.Add(new OutboxMessage(Announced, redaction.Id, now));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return places.Count;
    }
}
