using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>Gives people a new one-time code; their passwords are void from that instant, a lock-out is lifted.</summary>
public sealed class ReissueCodes(
    RenkeiDbContext db, KeptAccounts kept, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    /// <exception cref="NotFoundException">An account is not the actor's to keep.</exception>
    /// <exception cref="RuleBrokenException">One is stopped, or holds a role that the actor could not give.</exception>
    public async Task<IReadOnlyList<RegistrationSheet>> ExecuteAsync(
        IReadOnlyList<string> loginIds, CancellationToken cancellation)
    {
        AccessRules.SomeoneIsChosen.Require(loginIds.Count > 0);
        var expiresAt = clock.GetUtcNow() + RegistrationSheet.CodeLifetime;
        var sheets = new List<RegistrationSheet>();
        foreach (var loginId in loginIds.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var account = await kept.FindAsync(loginId, cancellation);
            var code = Passwords.NewOneTimeCode();
            account.ReceiveCode(expiresAt);
            account.PasswordHash = hasher.HashPassword(account, code);
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            account.ConcurrencyStamp = Guid.NewGuid().ToString();
            account.LockoutEnd = null;
            account.AccessFailedCount = 0;
            var body = await db.Organizations.SingleAsync(one => one.Id == account.BodyId, cancellation);
            sheets.Add(new RegistrationSheet(account.UserName!, account.PersonName, body.Name, code, expiresAt));
        }

        await db.SaveChangesAsync(cancellation);
        return sheets;
    }
}
