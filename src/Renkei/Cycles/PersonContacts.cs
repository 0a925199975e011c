using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Cycles;

/// <summary>
/// Where the 担当者名簿 of a person's body name this person: by account where the line is linked, by name where it was
/// typed; among colleagues of one name the title tells. Last year's list speaks until there is one of this year.
/// </summary>
public sealed record PersonContacts(
    Account Person, IReadOnlyList<ContactList> Lists, IReadOnlyCollection<string> Titles, bool HasNamesakes)
{
    public static async Task<PersonContacts> LoadAsync(
        RenkeiDbContext db, Account account, DateOnly today, CancellationToken cancellation)
    {
        var year = FiscalYear.Of(today);
        var before = year.Previous;
        var units = db.Organizations.Where(unit => unit.BodyId == account.BodyId).Select(unit => unit.Id);
        var lists = await db.ContactLists.Include(list => list.Contacts)
            .Where(list => list.Year >= before && units.Contains(list.OrganizationId)).ToListAsync(cancellation);
        var names = await db.Users.Where(one => one.BodyId == account.BodyId && one.Id != account.Id && one.StoppedAt == null)
            .Select(one => one.PersonName).ToListAsync(cancellation);
        var person = new PersonContacts(
            account,
            [.. lists.Where(list => list.Year >= year || !lists.Exists(other => other.Year == year && other.OrganizationId == list.OrganizationId))],
            await TitlesAsync(db, account, today, cancellation),
            names.Exists(name => IsSameName(name, account.PersonName)));
        return person with { Lists = [.. person.Lists.Where(list => list.Contacts.Any(person.IsNamedBy)).OrderBy(list => list.Year)] };
    }

    public bool IsNamedBy(Contact contact) => contact.AccountId is { } id
        ? id == Person.Id
        : IsSameName(contact.PersonName, Person.PersonName) && (!HasNamesakes || Titles.Contains(contact.Title));

    /// <summary>Titles of the positions held on the day, the own one before those held as 事務取扱.</summary>
    internal static Task<List<string>> TitlesAsync(
        RenkeiDbContext db, Account account, DateOnly day, CancellationToken cancellation) => (
        from appointment in db.Appointments
        join position in db.Positions on appointment.PositionId equals position.Id
        where appointment.AccountId == account.Id && appointment.From <= day
            && (appointment.Until == null || appointment.Until >= day)
        orderby appointment.IsActing, appointment.From, appointment.Id
        select position.Title).ToListAsync(cancellation);

    /// <summary>Whatever spaces stand between family and given name.</summary>
    internal static bool IsSameName(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string name) =>
        name.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal);
}
