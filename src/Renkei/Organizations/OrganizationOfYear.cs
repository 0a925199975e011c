using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>An organization as it is called, and where it belongs, in one fiscal year: for lists and papers of that year.</summary>
public sealed record OrganizationOfYear
{
    public Guid Id { get; init; }

    public OrganizationKind Kind { get; init; }

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Telephone { get; init; }

    public Guid BodyId { get; init; }

    public Guid? ParentId { get; init; }

    public Guid? BranchOfficeId { get; init; }

    public FiscalYear From { get; init; }

    public FiscalYear? Until { get; init; }

    public bool HoldsIn(FiscalYear year) => From <= year && (Until is null || Until >= year);
}

public static class OrganizationsOfYear
{
    /// <summary>Every organization once, whether it exists in that year or not.</summary>
    public static IQueryable<OrganizationOfYear> OrganizationsIn(this RenkeiDbContext db, FiscalYear year) =>
        db.OrganizationsOfYears().Where(one => one.From <= year && (one.Until == null || one.Until >= year));

    /// <summary>Once for each stretch of years, where the year is that of another record.</summary>
    public static IQueryable<OrganizationOfYear> OrganizationsOfYears(this RenkeiDbContext db) =>
        from organization in db.Organizations
        join facts in db.Set<OrganizationFacts>() on organization.Id equals facts.OrganizationId
        select new OrganizationOfYear
        {
            Id = organization.Id,
            Kind = organization.Kind,
            Code = organization.Code,
            Name = facts.Name,
            Telephone = organization.Telephone,
            BodyId = organization.BodyId,
            ParentId = facts.ParentId,
            BranchOfficeId = facts.BranchOfficeId,
            From = facts.From,
            Until = facts.Until,
        };
}
