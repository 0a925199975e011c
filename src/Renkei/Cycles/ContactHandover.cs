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
        RenkeiDbContext db, PersonContacts leaving, DateOnly today, CancellationToken cancellation)
    {
        foreach (var list in leaving.Lists)
        {
            var lines = new Dictionary<Guid, ContactEntry?>();
            foreach (var contact in list.Contacts.Where(leaving.IsNamedBy))
            {
                ContactRules.LineIsSettled.Require(Successors.ContainsKey(contact.Id));
                var successor = await FindAsync(db, Successors[contact.Id], leaving.Person, cancellation);
                lines[contact.Id] = successor is null ? null : contact.Entry with
                {
                    Title = (await PersonContacts.TitlesAsync(db, successor, today, cancellation)).FirstOrDefault(contact.Title),
                    PersonName = successor.PersonName,
                    Email = successor.Email,
                    AccountId = successor.Id,
                };
                list.Contacts.Where(other => IsAlready(other, successor, leaving.Person)).ToList()
                    .ForEach(twice => lines.TryAdd(twice.Id, null));
            }

            list.Replace(lines);
        }
    }

    /// <summary>Who stands in for 正担当 does not stay 副担当 beside.</summary>
    private static bool IsAlready(Contact line, Account? successor, Account leaving) =>
        successor is not null && (line.AccountId is { } id
            ? id == successor.Id
            : PersonContacts.IsSameName(line.PersonName, successor.PersonName)
                && !PersonContacts.IsSameName(line.PersonName, leaving.PersonName));

    private static async Task<Account?> FindAsync(
        RenkeiDbContext db, string? loginId, Account leaving, CancellationToken cancellation)
    {
        if (loginId is null)
        {
            return null;
        }

        var successor = await db.Users.SingleOrDefaultAsync(
            one => one.NormalizedUserName == loginId.ToUpperInvariant() && one.BodyId == leaving.BodyId, cancellation);
        AccessRules.SuccessorIsColleague.Require(successor is { IsStopped: false } && successor.Id != leaving.Id);
        return successor;
    }
}
