using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Cycles;

/// <summary>Confirms a body's 担当者名簿 of a year: as last year's, or with new lines.</summary>
public sealed class KeepContacts(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <summary>「このとおりで確認しました」</summary>
    /// <exception cref="NotFoundException">No such organization, or not the actor's.</exception>
    /// <exception cref="RuleBrokenException">There is no 正担当.</exception>
    public async Task ConfirmAsync(Guid organizationId, FiscalYear year, CancellationToken cancellation)
    {
        var list = await OpenAsync(organizationId, year, cancellation);
        list.Confirm(current.Actor.Label, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Writes the lines anew and confirms them.</summary>
    /// <param name="version">The version the form was made from; 0 when the year had no list yet.</param>
    /// <exception cref="NotFoundException">No such organization, or not the actor's.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ContactRules"/>.</exception>
    public async Task ReviseAsync(
        Guid organizationId, FiscalYear year, IReadOnlyList<ContactEntry> entries, int version,
        CancellationToken cancellation)
    {
        var list = await OpenAsync(organizationId, year, cancellation);
        var isNew = db.Entry(list).State == EntityState.Added;
        ContactRules.Unchanged.Require(version == (isNew ? 0 : list.Version));
        list.Revise(entries);
        list.Confirm(current.Actor.Label, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<ContactList> OpenAsync(Guid organizationId, FiscalYear year, CancellationToken cancellation)
    {
        var organization = await db.Organizations.FindAsync([organizationId], cancellation);
        if (organization is null || !current.Actor.MayKeepContactsOf(organization))
        {
            throw new NotFoundException(nameof(Organization), organizationId);
        }

        if (await FindAsync(organizationId, year, cancellation) is { } list)
        {
            return list;
        }

        list = new ContactList(year, organization, await FindAsync(organizationId, year.Previous, cancellation));
        db.ContactLists.Add(list);
        return list;
    }

    private Task<ContactList?> FindAsync(Guid organizationId, FiscalYear year, CancellationToken cancellation) =>
        db.ContactLists.Include(list => list.Contacts)
            .SingleOrDefaultAsync(list => list.OrganizationId == organizationId && list.Year == year, cancellation);
}
