using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Access;

/// <summary>The first システム管理者 of a real installation, made on the command line; all others are issued on screen.</summary>
public sealed class CreateFirstAdministrator(RenkeiDbContext db, IssueAccount issueAccount, TimeProvider clock)
{
    private const string Title = "システム管理者";

    /// <exception cref="RuleBrokenException">No prefecture is set up, or there is an administrator already.</exception>
    public async Task<RegistrationSheet> ExecuteAsync(
        string loginId, string personName, CancellationToken cancellation)
    {
        var prefecture = await db.Organizations.SingleOrDefaultAsync(
            body => body.Kind == OrganizationKind.Prefecture && body.ValidUntil == null, cancellation);
        AccessRules.PrefectureIsSetUp.Require(prefecture is not null);
        AccessRules.NoAdministratorYet.Require(!await db.Positions.AnyAsync(
            position => position.Roles.Any(held => held.Role == Role.SystemAdministrator)
                && db.Appointments.Any(appointment => appointment.PositionId == position.Id),
            cancellation));
        return await issueAccount.ExecuteAsync(
            new AccountDraft(
                prefecture!.Id, loginId, personName, Email: null,
                new PostDraft(null, prefecture.Id, Title, [Role.SystemAdministrator]), clock.TodayInJapan()),
            cancellation);
    }
}
