using Renkei.Calendar;

namespace Renkei.Organizations;

/// <summary>
/// What an organization is called and where it belongs from one fiscal year on, until the next such row. The first
/// one has no beginning: a matter of an earlier year that a new 課 takes on is shown under its first name.
/// </summary>
public sealed class OrganizationFacts
{
    /// <summary>From of the first row of every organization.</summary>
    public static readonly FiscalYear Always = new(1);

    internal OrganizationFacts(Organization organization)
    {
        OrganizationId = organization.Id;
        From = Always;
        Name = organization.Name;
        Kana = organization.Kana;
        ParentId = organization.ParentId;
        BranchOfficeId = organization.BranchOfficeId;
        IsLeadDivision = organization.IsLeadDivision;
    }

    private OrganizationFacts()
    {
    }

    public Guid OrganizationId { get; private set; }

    public FiscalYear From { get; private set; }

    /// <summary>Last year; null while nothing else is planned.</summary>
    public FiscalYear? Until { get; private set; }

    public string Name { get; internal set; } = "";

    public string? Kana { get; internal set; }

    public Guid? ParentId { get; internal set; }

    public Guid? BranchOfficeId { get; internal set; }

    public bool IsLeadDivision { get; internal set; }

    public bool HoldIn(FiscalYear year) => From <= year && (Until is null || Until >= year);

    internal void EndBefore(FiscalYear year) => Until = year.Previous;

    /// <summary>The same for <paramref name="organization"/> from <paramref name="year"/> on, to be changed.</summary>
    internal OrganizationFacts For(Organization organization, FiscalYear year)
    {
        var later = (OrganizationFacts)MemberwiseClone();
        (later.OrganizationId, later.From) = (organization.Id, year);
        return later;
    }
}
