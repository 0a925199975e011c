using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>
/// 団体 or a part of one (部局, 課, 総合支庁). A part knows the whole it belongs to; a municipality knows the branch
/// office in whose jurisdiction it lies. Renaming, splitting and merging make a successor and end the old one, so
/// that old years keep their names.
/// </summary>
public sealed class Organization : IVersioned
{
    public const int NameMaxLength = 60;

    public Organization(OrganizationKind kind, string code, string name, DateOnly validFrom, Organization? parent = null)
    {
        OrganizationRules.NameFits.Require(name.Length is > 0 and <= NameMaxLength);
        OrganizationRules.KnownCode.Require(
            kind is not (OrganizationKind.Municipality or OrganizationKind.Prefecture)
            || LocalGovernmentCode.TryParse(code, out _));
        Kind = kind;
        Code = code;
        Name = name;
        ValidFrom = validFrom;
        ParentId = parent?.Id;
        BodyId = parent?.BodyId ?? Id;
    }

    private Organization()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public OrganizationKind Kind { get; private set; }

    /// <summary>
    /// 団体コード of a municipality or prefecture (six digits), K0203 of a prefectural division, and so on.
    /// Unique among the organizations of one day; a successor may keep it.
    /// </summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Kana { get; private set; }

    /// <summary>The whole this is a part of; null for a body.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>The body (団体) at the top: itself for a municipality, the prefecture for its divisions and branches.</summary>
    public Guid BodyId { get; private set; }

    /// <summary>The branch office in whose jurisdiction (管内) a municipality lies.</summary>
    public Guid? BranchOfficeId { get; private set; }

    /// <summary>主管課 of its 部局.</summary>
    public bool IsLeadDivision { get; private set; }

    /// <summary>代表番号, the only telephone number other bodies see.</summary>
    public string? Telephone { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day; null while it exists.</summary>
    public DateOnly? ValidUntil { get; private set; }

    public Guid? SuccessorId { get; private set; }

    /// <summary>Its name and end are kept by hand; those of 県 and 市町村 follow from the code list and from mergers.</summary>
    public bool IsKeptByHand => Kind is not (OrganizationKind.Prefecture or OrganizationKind.Municipality);

    public bool ExistsOn(DateOnly day) => day >= ValidFrom && (ValidUntil is null || day <= ValidUntil);

    public bool ExistsIn(FiscalYear year) =>
        ValidFrom <= year.LastDay && (ValidUntil is null || ValidUntil >= year.FirstDay);

    public void Read(string kana) => Kana = kana;

    public void Call(string? telephone) => Telephone = string.IsNullOrWhiteSpace(telephone) ? null : telephone.Trim();

    public void PlaceUnder(Organization branchOffice)
    {
        OrganizationRules.BranchTakesMunicipalities.Require(
            Kind == OrganizationKind.Municipality && branchOffice.Kind == OrganizationKind.BranchOffice);
        BranchOfficeId = branchOffice.Id;
    }

    public void LeaveJurisdiction() => BranchOfficeId = null;

    public void LeadItsDepartment()
    {
        OrganizationRules.OnlyDivisionsLead.Require(Kind == OrganizationKind.Division);
        IsLeadDivision = true;
    }

    public void StopLeadingItsDepartment() => IsLeadDivision = false;

    /// <summary>
    /// The name from a fiscal year on. In the year it began the name is put right; later a successor takes over, so
    /// that the years before keep the old name.
    /// </summary>
    /// <returns>The successor, or this one when it began in that year.</returns>
    public Organization RenameFrom(FiscalYear year, string name)
    {
        OrganizationRules.OnlyPartsChange.Require(IsKeptByHand);
        OrganizationRules.StillExists.Require(ValidUntil is null);
        OrganizationRules.ChangesAfterItBegins.Require(year.LastDay >= ValidFrom);
        if (ValidFrom >= year.FirstDay)
        {
            Rename(name);
            return this;
        }

        OrganizationRules.NameFits.Require(name.Length is > 0 and <= NameMaxLength);
        var successor = new Organization
        {
            Kind = Kind,
            Code = Code,
            Name = name,
            Telephone = Telephone,
            ParentId = ParentId,
            BodyId = BodyId,
            IsLeadDivision = IsLeadDivision,
            ValidFrom = year.FirstDay,
        };
        if (BodyId == Id)
        {
            successor.BodyId = successor.Id;
        }

        End(year.Previous.LastDay, successor);
        return successor;
    }

    public void Rename(string name)
    {
        OrganizationRules.NameFits.Require(name.Length is > 0 and <= NameMaxLength);
        Name = name;
    }

    /// <summary>Ends on <paramref name="lastDay"/>; <paramref name="successor"/> carries its open matters on.</summary>
    public void End(DateOnly lastDay, Organization? successor)
    {
        OrganizationRules.EndsAfterItBegins.Require(lastDay >= ValidFrom);
        ValidUntil = lastDay;
        SuccessorId = successor?.Id;
    }
}
