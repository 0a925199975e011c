using System.Collections.Frozen;

namespace Renkei.Access;

/// <summary>Who acts: a person in one position for one body (「○○として操作しています」), a job, or nobody.</summary>
public sealed record Actor
{
    /// <summary>A visitor of the public pages, or a request before sign-in.</summary>
    public static readonly Actor Nobody = new() { Label = "公開ページ" };

    public Guid? AccountId { get; init; }

    public string PersonName { get; init; } = "";

    public Guid? PositionId { get; init; }

    public string PositionTitle { get; init; } = "";

    /// <summary>The 課 of the position.</summary>
    public Guid? UnitId { get; init; }

    public string UnitName { get; init; } = "";

    /// <summary>The municipality, the prefecture or another body.</summary>
    public Guid? BodyId { get; init; }

    public string BodyName { get; init; } = "";

    public bool IsOfPrefecture { get; init; }

    public bool IsOfMunicipality { get; init; }

    /// <summary>The branch office the position belongs to; null elsewhere.</summary>
    public Guid? BranchOfficeId { get; init; }

    public IReadOnlySet<Role> Roles { get; init; } = FrozenSet<Role>.Empty;

    /// <summary>As the audit trail names it: 酒田市 企画調整課 主査 (name).</summary>
    public string Label { get; init; } = "";

    /// <summary>Signed in with a one-time code: an own password comes before anything else.</summary>
    public bool MustChangePassword { get; init; }

    public bool IsSignedIn => AccountId is not null;

    public bool IsSecretariat => Is(Role.Secretariat);

    /// <summary>県・市町村限り: no cooperative, university or union shares in it.</summary>
    public bool SharesWithMunicipalities => IsOfPrefecture || IsOfMunicipality;

    /// <summary>Writes what the own body, 課 or branch office answers.</summary>
    public bool IsOfficer =>
        Is(Role.MunicipalOfficer) || Is(Role.DivisionOfficer) || Is(Role.LeadDivisionOfficer) || Is(Role.BranchOfficer);

    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>The body, the 課 and the branch office the actor works in: what they draft is his or hers too.</summary>
    public IReadOnlyList<Guid> Own => [.. new[] { BodyId, UnitId, BranchOfficeId }.OfType<Guid>().Distinct()];

    public bool IsOf(Guid organizationId) => Own.Contains(organizationId);

    /// <summary>A job or the command line; <paramref name="name"/> says which.</summary>
    public static Actor System(string name) => new() { Label = name };
}
