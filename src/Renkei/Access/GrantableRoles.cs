using Renkei.Organizations;

namespace Renkei.Access;

/// <summary>
/// Which roles an issuer may give in a body: those of its kind of body; 事務局 only by 事務局 or システム管理者, システム管理者 only
/// by システム管理者. Whoever may not give a role may not touch an account that holds it either.
/// </summary>
public static class GrantableRoles
{
    private static readonly Role[] OfEveryBody =
        [Role.Approver, Role.BodyAdministrator, Role.Expert, Role.CouncilMember, Role.Reader];

    public static IReadOnlyList<Role> For(Actor issuer, OrganizationKind body) =>
        [.. OfBody(body).Where(role => role switch
        {
            Role.SystemAdministrator => issuer.Is(Role.SystemAdministrator),
            Role.Secretariat => issuer.IsSecretariat || issuer.Is(Role.SystemAdministrator),
            _ => true,
        })];

    private static IEnumerable<Role> OfBody(OrganizationKind body) => body switch
    {
        OrganizationKind.Prefecture =>
        [
            Role.DivisionOfficer, Role.LeadDivisionOfficer, Role.BranchOfficer, .. OfEveryBody, Role.PublicRelations,
            Role.Secretariat, Role.SystemAdministrator,
        ],
        OrganizationKind.Municipality => [Role.MunicipalOfficer, .. OfEveryBody, Role.PublicRelations],
        _ => OfEveryBody,
    };
}
