using Renkei.Access;
using Renkei.Organizations;

namespace Renkei.Cycles;

/// <summary>
/// Who keeps a 担当者名簿 and who sees names in it. Other bodies see the 課 and the 代表番号 only (never a name, an
/// extension or an address).
/// </summary>
public static class ContactAccess
{
    public static bool MayKeepContactsOf(this Actor actor, Organization organization) =>
        actor.KeepsAll() || (actor.Writes() && actor.IsOf(organization.Id));

    /// <summary>Those who keep it, the rest of the same body, and the branch office it lies under.</summary>
    public static bool SeesNamesOf(this Actor actor, Organization organization) =>
        actor.KeepsAll()
        || (actor.IsSignedIn && actor.BodyId == organization.BodyId)
        || (actor.BranchOfficeId is { } branch && organization.BranchOfficeId == branch);

    private static bool KeepsAll(this Actor actor) => actor.IsSecretariat || actor.Is(Role.SystemAdministrator);

    private static bool Writes(this Actor actor) =>
        actor.IsOfficer || actor.Is(Role.BodyAdministrator);
}
