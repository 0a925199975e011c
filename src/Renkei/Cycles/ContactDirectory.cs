using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Cycles;

/// <summary>
/// 担当者名簿 of a year, body by body in code order, with what the actor may see of each: names, or only 課 and 代表番号.
/// </summary>
public sealed record ContactDirectory(FiscalYear Year, IReadOnlyList<ContactDirectoryRow> Rows)
{
    /// <summary>Municipalities, and the 課 of the prefecture and its branch offices that keep a list.</summary>
    public static async Task<ContactDirectory> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, CancellationToken cancellation)
    {
        var organizations = await db.Organizations.AsNoTracking().Include(organization => organization.Facts).ToListAsync(cancellation);
        var lists = await db.ContactLists.AsNoTracking().Include(list => list.Contacts)
            .Where(list => list.Year == year || list.Year == year.Previous)
            .ToListAsync(cancellation);
        var ofYear = lists.Where(list => list.Year == year).ToDictionary(list => list.OrganizationId);
        var ofYearBefore = lists.Where(list => list.Year == year.Previous).ToDictionary(list => list.OrganizationId);

        return new ContactDirectory(year, [.. organizations
            .Where(organization => organization.ExistsIn(year))
            .Where(organization => organization.Kind == OrganizationKind.Municipality
                || ofYear.ContainsKey(organization.Id)
                || ofYearBefore.ContainsKey(organization.Id)
                || actor.UnitId == organization.Id || actor.BranchOfficeId == organization.Id)
            .Where(organization => organization.Kind != OrganizationKind.MunicipalDivision)
            .OrderBy(organization => organization.Code, StringComparer.Ordinal)
            .Select(organization => Row(
                actor, year, organization, organizations.Find(branch => branch.Id == organization.In(year).BranchOfficeId),
                ofYear.GetValueOrDefault(organization.Id), ofYearBefore.GetValueOrDefault(organization.Id)))]);
    }

    public ContactDirectoryRow? Find(string code) => Rows.FirstOrDefault(row => row.Code == code);

    private static ContactDirectoryRow Row(
        Actor actor, FiscalYear year, Organization organization, Organization? branch, ContactList? list, ContactList? before)
    {
        var seesNames = actor.SeesNamesOf(organization);
        var entries = (list ?? before)?.Entries.ToList() ?? [];
        return new ContactDirectoryRow(
            organization.Id,
            organization.Code,
            organization.In(year).Name,
            branch?.In(year).Name,
            organization.Telephone,
            [.. entries.Select(entry => entry.UnitName).Distinct()],
            seesNames ? entries : [],
            seesNames,
            actor.MayKeepContactsOf(organization))
        {
            Version = list?.Version ?? 0,
            ConfirmedAt = seesNames ? list?.ConfirmedAt : null,
            ConfirmedBy = seesNames ? list?.ConfirmedBy : null,
            HasPrimary = entries.Any(entry => entry.Rank == ContactRank.Primary),
        };
    }
}

/// <param name="Units">課 of those in charge; all that other bodies see besides <paramref name="Telephone"/>.</param>
/// <param name="Telephone">代表番号</param>
/// <param name="Entries">Empty unless <paramref name="SeesNames"/>. Last year's while this year has none.</param>
public sealed record ContactDirectoryRow(
    Guid OrganizationId, string Code, string Name, string? BranchOffice, string? Telephone,
    IReadOnlyList<string> Units, IReadOnlyList<ContactEntry> Entries, bool SeesNames, bool MayKeep)
{
    /// <summary>0 while the year has no list of its own.</summary>
    public int Version { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    public string? ConfirmedBy { get; init; }

    public bool HasPrimary { get; init; }

    /// <summary>確認済, 未確認, 正担当 未定: shown only to those who see names.</summary>
    public string State => ConfirmedAt is not null ? "確認済" : HasPrimary ? "未確認" : "正担当 未定";
}
