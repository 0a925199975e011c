using Renkei.Access;
using Renkei.Organizations;

namespace Renkei.Web.Organizations;

/// <summary>
/// Who adds, renames and ends parts: the secretariat and the system administrator everywhere, a municipality and a
/// branch office among their own 課.
/// </summary>
internal static class OrganizationKeepers
{
    public static bool MayKeep(this Actor actor, OrganizationDirectory directory, OrganizationNode node) =>
        actor.IsSecretariat
        || actor.Is(Role.SystemAdministrator)
        || IsOwnMunicipality(actor, node)
        || (actor.Is(Role.BranchOfficer) && IsOwnBranch(actor, directory, node));

    private static bool IsOwnMunicipality(Actor actor, OrganizationNode node) =>
        node.Kind is OrganizationKind.Municipality or OrganizationKind.MunicipalDivision
        && actor.BodyId == node.BodyId
        && (actor.Is(Role.MunicipalOfficer) || actor.Is(Role.BodyAdministrator));

    private static bool IsOwnBranch(Actor actor, OrganizationDirectory directory, OrganizationNode node) =>
        directory.BranchOffices.FirstOrDefault(branch => branch.Id == actor.BranchOfficeId) is { } own
        && own.WithAllParts().Any(part => part.Id == node.Id);
}
