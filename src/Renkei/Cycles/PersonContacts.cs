using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Cycles;

/// <summary>
/// Lines of the 担当者名簿 of a person's body that name this person: by account where it is linked, by name where the line
/// was typed. Last year's list speaks until there is one of this year.
/// </summary>
public static class PersonContacts
{
    public static async Task<IReadOnlyList<ContactList>> ListsAsync(
        RenkeiDbContext db, Account account, FiscalYear year, CancellationToken cancellation)
    {
        var units = db.Organizations.Where(unit => unit.BodyId == account.BodyId).Select(unit => unit.Id);
        var before = year.Previous;
        var lists = await db.ContactLists.Include(list => list.Contacts)
            .Where(list => list.Year >= before && units.Contains(list.OrganizationId))
            .ToListAsync(cancellation);
        return
        [
            .. lists.Where(list => list.Year >= year || !lists.Exists(other => other.Year == year && other.OrganizationId == list.OrganizationId))
                .Where(list => list.Contacts.Any(contact => Names(contact, account)))
                .OrderBy(list => list.Year),
        ];
    }

    public static bool Names(Contact contact, Account account) => contact.AccountId is { } id
        ? id == account.Id
        : Plain(contact.PersonName) == Plain(account.PersonName);

    private static string Plain(string name) => name.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal);
}
