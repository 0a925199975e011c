using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>
/// Everything that takes part in a fiscal year, with the names, wholes and 管内 of that year. A part of a whole that was
/// split or merged is shown under the whole's successor.
/// </summary>
public sealed class OrganizationDirectory
{
    private readonly ILookup<Guid, Organization> _parts;
    private readonly ILookup<Guid, Organization> _jurisdictions;
    private readonly Dictionary<Guid, string> _formerNames;

    private OrganizationDirectory(FiscalYear year, List<Organization> all)
    {
        var byId = all.ToDictionary(organization => organization.Id);
        var present = all.Where(organization => organization.ExistsIn(year)).ToList();
        _formerNames = all.Where(organization => organization.SuccessorId is not null)
            .GroupBy(organization => organization.SuccessorId!.Value)
            .ToDictionary(group => group.Key, group => string.Join("、", group.Select(former => former.In(year).Name)));
        _parts = present.Where(part => part.In(year).ParentId is not null)
            .ToLookup(part => InForce(byId, part.In(year).ParentId!.Value, year));
        _jurisdictions = present.Where(body => body.In(year).BranchOfficeId is not null)
            .ToLookup(body => InForce(byId, body.In(year).BranchOfficeId!.Value, year));

        Year = year;
        Bodies = [.. present.Where(body => body.ParentId is null).Select(Node)];
    }

    public FiscalYear Year { get; }

    /// <summary>All bodies, in code order.</summary>
    public IReadOnlyList<OrganizationNode> Bodies { get; }

    public OrganizationNode? Prefecture => Bodies.FirstOrDefault(body => body.Kind == OrganizationKind.Prefecture);

    public IEnumerable<OrganizationNode> Departments => PartsOfPrefecture(OrganizationKind.Department);

    public IEnumerable<OrganizationNode> BranchOffices => PartsOfPrefecture(OrganizationKind.BranchOffice);

    public IEnumerable<OrganizationNode> Municipalities =>
        Bodies.Where(body => body.Kind == OrganizationKind.Municipality);

    /// <summary>Municipalities that no branch office has in its jurisdiction.</summary>
    public IEnumerable<OrganizationNode> MunicipalitiesWithoutBranch =>
        Municipalities.ExceptBy(BranchOffices.SelectMany(branch => branch.Jurisdiction).Select(m => m.Id), m => m.Id);

    /// <summary>組合, associations, universities and so on.</summary>
    public IEnumerable<OrganizationNode> OtherBodies => Bodies.Where(body =>
        body.Kind is not (OrganizationKind.Prefecture or OrganizationKind.Municipality));

    public OrganizationNode? Find(string code) =>
        Bodies.SelectMany(body => body.WithAllParts()).FirstOrDefault(node => node.Code == code);

    public OrganizationNode? Find(Guid id) =>
        Bodies.SelectMany(body => body.WithAllParts()).FirstOrDefault(node => node.Id == id);

    public static async Task<OrganizationDirectory> LoadAsync(
        RenkeiDbContext db, FiscalYear year, CancellationToken cancellation)
    {
        var all = await db.Organizations.AsNoTracking().Include(body => body.Facts).ToListAsync(cancellation);
        return new OrganizationDirectory(year, [.. all.OrderBy(body => body.Code, StringComparer.Ordinal)]);
    }

    private static Guid InForce(Dictionary<Guid, Organization> byId, Guid id, FiscalYear year)
    {
        while (byId[id] is { SuccessorId: { } successor } ended && !ended.ExistsIn(year))
        {
            id = successor;
        }

        return id;
    }

    private IEnumerable<OrganizationNode> PartsOfPrefecture(OrganizationKind kind) =>
        Prefecture?.Parts.Where(part => part.Kind == kind) ?? [];

    private OrganizationNode Node(Organization organization)
    {
        var facts = organization.In(Year);
        return new OrganizationNode(
            organization.Id, organization.Kind, organization.Code, facts.Name, facts.Kana, organization.Telephone,
            facts.IsLeadDivision, organization.BodyId, organization.ValidFrom, organization.ValidUntil)
        {
            Version = organization.Version,
            ParentId = facts.ParentId,
            Parts = [.. _parts[organization.Id].Select(Node)],
            Jurisdiction = [.. _jurisdictions[organization.Id].Select(Node)],
            FormerName = organization.NameBefore(Year) ?? _formerNames.GetValueOrDefault(organization.Id),
        };
    }
}
