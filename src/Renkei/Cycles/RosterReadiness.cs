using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Cycles;

/// <summary>Whether every organization that is to be asked has a 正担当 in the year's 担当者名簿.</summary>
/// <param name="WithoutPrimary">Names, in code order. A survey opens without them only on 未定のまま開始.</param>
/// <param name="Unconfirmed">Names of those whose list the body has not confirmed yet; they do not hinder.</param>
public sealed record RosterReadiness(IReadOnlyList<string> WithoutPrimary, IReadOnlyList<string> Unconfirmed)
{
    public bool IsReady => WithoutPrimary.Count == 0;

    public static async Task<RosterReadiness> LoadAsync(
        RenkeiDbContext db, FiscalYear year, IReadOnlyCollection<Guid> organizationIds, CancellationToken cancellation)
    {
        var asked = await db.OrganizationsIn(year)
            .Where(organization => organizationIds.Contains(organization.Id))
            .Select(organization => new { organization.Id, organization.Code, organization.Name })
            .ToListAsync(cancellation);
        var lists = await db.ContactLists.AsNoTracking()
            .Where(list => list.Year == year && organizationIds.Contains(list.OrganizationId))
            .Select(list => new
            {
                list.OrganizationId,
                HasPrimary = list.Contacts.Any(contact => contact.Rank == ContactRank.Primary),
                IsConfirmed = list.ConfirmedAt != null,
            })
            .ToDictionaryAsync(list => list.OrganizationId, cancellation);

        var ordered = asked.OrderBy(organization => organization.Code, StringComparer.Ordinal).ToList();
        return new RosterReadiness(
            [.. ordered.Where(o => lists.GetValueOrDefault(o.Id) is not { HasPrimary: true }).Select(o => o.Name)],
            [.. ordered.Where(o => lists.GetValueOrDefault(o.Id) is not { IsConfirmed: true }).Select(o => o.Name)]);
    }
}
