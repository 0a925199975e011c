using Microsoft.AspNetCore.Authorization;
using Renkei.Access;

namespace Renkei.Web.Access;

/// <summary>Who may open a page. What a page then shows is narrowed by each query's VisibleTo.</summary>
public static class Policies
{
    /// <summary>Anyone who signed in and holds a position.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>事務局</summary>
    public const string Secretariat = nameof(Secretariat);

    /// <summary>事務局 or システム管理者: organizations, accounts of every body.</summary>
    public const string Administration = nameof(Administration);

    /// <summary>The body's own account keeper, or those who keep all.</summary>
    public const string BodyAdministration = nameof(BodyAdministration);

    /// <summary>システム管理者 only: 墨消し, the chain.</summary>
    public const string SystemAdministration = nameof(SystemAdministration);

    /// <summary>事務局 or 総合支庁: who has not answered yet.</summary>
    public const string Progress = nameof(Progress);

    /// <summary>Writes for its body or 課: answers, routes, the roster.</summary>
    public const string Officers = nameof(Officers);

    private static readonly Role[] OfficerRoles =
    [
        Role.MunicipalOfficer, Role.DivisionOfficer, Role.LeadDivisionOfficer, Role.BranchOfficer, Role.Approver,
        Role.BodyAdministrator, Role.Secretariat,
    ];

    /// <summary>The policy <see cref="Officers"/>, for whoever offers a link.</summary>
    public static bool OpensOfficersPages(this Actor actor) => Array.Exists(OfficerRoles, actor.Is);

    public static void AddRenkeiPolicies(this AuthorizationBuilder authorization)
    {
        authorization.AddPolicy(SignedIn, policy => policy.RequireRole(Enum.GetNames<Role>()));
        authorization.AddRoles(Secretariat, Role.Secretariat);
        authorization.AddRoles(Administration, Role.Secretariat, Role.SystemAdministrator);
        authorization.AddRoles(
            BodyAdministration, Role.BodyAdministrator, Role.Secretariat, Role.SystemAdministrator);
        authorization.AddRoles(SystemAdministration, Role.SystemAdministrator);
        authorization.AddRoles(Progress, Role.Secretariat, Role.BranchOfficer);
        authorization.AddRoles(Officers, OfficerRoles);
    }

    private static void AddRoles(this AuthorizationBuilder authorization, string name, params Role[] roles) =>
        authorization.AddPolicy(name, policy => policy.RequireRole(roles.Select(role => role.ToString())));
}
