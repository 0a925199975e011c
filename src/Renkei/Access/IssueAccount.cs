using Microsoft.AspNetCore.Identity;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>Issues an account in a position, with a one-time code that is good for a fortnight.</summary>
public sealed class IssueAccount(
    RenkeiDbContext db, KeptAccounts kept, UserManager<Account> accounts, TimeProvider clock)
{
    /// <exception cref="NotFoundException">The body, 課 or position is not the actor's to keep.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="AccessRules"/>.</exception>
    public async Task<RegistrationSheet> ExecuteAsync(AccountDraft draft, CancellationToken cancellation)
    {
        var body = await kept.BodyAsync(draft.BodyId, cancellation);
        AccessRules.LoginIdFits.Require(
            draft.LoginId.Trim().Length is > 0 and <= Account.LoginIdMaxLength && draft.LoginId.Trim() is not ("issue" or "join"));
        var position = await kept.PositionAsync(body, draft.Post, cancellation);
        var account = new Account(draft.LoginId.Trim(), draft.PersonName.Trim(), body.Id);
        account.Mail(draft.Email);
        var code = Passwords.NewOneTimeCode();
        var expiresAt = clock.GetUtcNow() + RegistrationSheet.CodeLifetime;
        account.ReceiveCode(expiresAt);
        db.Appointments.Add(new Appointment(account, position, draft.From));

        // Saves account, position and appointment in one transaction.
        var created = await accounts.CreateAsync(account, code);
        if (!created.Succeeded)
        {
            throw new RuleBrokenException(new Rule(
                AccessRules.LoginIdFits.Code, string.Join(' ', created.Errors.Select(error => error.Description))));
        }

        return new RegistrationSheet(account.UserName!, account.PersonName, body.Name, code, expiresAt);
    }
}

/// <param name="From">First day of the appointment.</param>
public sealed record AccountDraft(
    Guid BodyId, string LoginId, string PersonName, string? Email, PostDraft Post, DateOnly From);
