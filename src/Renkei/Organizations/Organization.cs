using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>
/// 団体 or a part of one (部局, 課, 総合支庁). A part knows the whole it belongs to; a municipality knows the branch
/// office in whose jurisdiction it lies. It stays itself when it is renamed or moved: <see cref="Facts"/> say what it
/// was in which year. Only splitting and merging end it and make a successor.
/// </summary>
public sealed partial class Organization : IVersioned
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
        _facts.Add(new OrganizationFacts(this));
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

    /// <summary>As it is called in the running year, as are the reading, the whole, the 管内 and the 主管課.</summary>
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

    public void Call(string? telephone) => Telephone = string.IsNullOrWhiteSpace(telephone) ? null : telephone.Trim();

    /// <summary>Ends on <paramref name="lastDay"/>; <paramref name="successor"/> carries its open matters on.</summary>
    public void End(DateOnly lastDay, Organization? successor)
    {
        OrganizationRules.EndsAfterItBegins.Require(lastDay >= ValidFrom);
        ValidUntil = lastDay;
        SuccessorId = successor?.Id;
    }
}
