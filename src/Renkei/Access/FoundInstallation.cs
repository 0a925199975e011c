using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Access;

/// <summary>Begins a real installation on its set-up page: the prefecture and its first システム管理者, both or neither.</summary>
public sealed class FoundInstallation(
    RenkeiDbContext db, CurrentActor current, SetUpPrefecture setUp, CreateFirstAdministrator administrator)
{
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/> and <see cref="AccessRules"/>.</exception>
    public async Task<RegistrationSheet> ExecuteAsync(
        string prefecture, DateOnly? from, string loginId, string personName, CancellationToken cancellation)
    {
        current.Become(Actor.System("初期設定") with { Roles = new HashSet<Role> { Role.SystemAdministrator } });
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await setUp.ExecuteAsync(prefecture, from, cancellation);
        var sheet = await administrator.ExecuteAsync(loginId, personName, cancellation);
        await transaction.CommitAsync(cancellation);
        return sheet;
    }
}
