using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Cycles;

/// <summary>
/// Who stands in the 担当者名簿 instead of a person who leaves: login ID of a colleague for each line, or null to take the
/// line out, said on purpose.
/// </summary>
public sealed record ContactHandover(IReadOnlyDictionary<Guid, string?> Successors)
{
    public static readonly ContactHandover Nothing = new(new Dictionary<Guid, string?>());

    /// <exception cref="RuleBrokenException">A line is not settled, or its successor is of another body or stopped.</exception>
    internal async Task SettleAsync(
        RenkeiDbContext db, ContactList list, Account leaving, DateOnly today, CancellationToken cancellation)
    {
        var lines = new Dictionary<Guid, ContactEntry?>();
        foreach (var contact in list.Contacts.Where(contact => PersonContacts.Names(contact, leaving)))
        {
            ContactRules.LineIsSettled.Require(Successors.ContainsKey(contact.Id));
            var successor = Successors[contact.Id] is { } loginId
                ? await FindAsync(db, loginId, leaving, cancellation)
                : null;
            lines[contact.Id] = successor is null ? null : contact.Entry with
            {
                Title = await TitleAsync(db, successor, today, cancellation) ?? contact.Title,
                PersonName = successor.PersonName,
                Email = successor.Email,
                AccountId = successor.Id,
            };
            list.Contacts.Where(other => successor is not null && PersonContacts.Names(other, successor)).ToList()
                .ForEach(twice => lines.TryAdd(twice.Id, null));
        }

        list.Replace(lines);
    }

    private static async Task<Account> FindAsync(
        RenkeiDbContext db, string loginId, Account leaving, CancellationToken cancellation)
    {
        var successor = await db.Users.SingleOrDefaultAsync(
            one => one.NormalizedUserName == loginId.ToUpperInvariant() && one.BodyId == leaving.BodyId, cancellation);
        AccessRules.SuccessorIsColleague.Require(successor is { IsStopped: false } && successor.Id != leaving.Id);
        return successor!;
    }

    private static Task<string?> TitleAsync(
        RenkeiDbContext db, Account account, DateOnly today, CancellationToken cancellation) => (
        from appointment in db.Appointments
        join position in db.Positions on appointment.PositionId equals position.Id
        where appointment.AccountId == account.Id && appointment.From <= today
            && (appointment.Until == null || appointment.Until >= today)
        orderby appointment.IsActing, appointment.From, appointment.Id
        select position.Title).FirstOrDefaultAsync(cancellation);
}
