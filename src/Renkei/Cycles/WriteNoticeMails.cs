using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Organizations;
using Renkei.Outbox;

namespace Renkei.Cycles;

/// <summary>
/// Addresses a notice to those in charge: 正担当 and 副担当 of the recipient, or of the recipient 課 in its body's
/// 担当者名簿. An address that several share gets one mail.
/// </summary>
internal sealed class WriteNoticeMails(RenkeiDbContext db, TimeProvider clock) : IOutboxHandler
{
    public string Kind => AnnounceNotices.Kind;

    public async Task ExecuteAsync(Guid subjectId, CancellationToken cancellation)
    {
        var notice = await db.Notices.SingleAsync(one => one.Id == subjectId, cancellation);
        var written = await db.NoticeMails.Where(mail => mail.NoticeId == subjectId)
            .Select(mail => mail.Address).ToListAsync(cancellation);
        var addresses = await AddressesAsync(db, notice.RecipientId, clock.TodayInJapan(), cancellation);
        db.AddRange(addresses.Except(written, StringComparer.OrdinalIgnoreCase).Select(address => new NoticeMail(notice, address, clock.GetUtcNow())));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Whether anybody in charge there has an address.</summary>
    internal static async Task<bool> ReachesAsync(
        RenkeiDbContext db, Guid recipientId, DateOnly today, CancellationToken cancellation) =>
        (await AddressesAsync(db, recipientId, today, cancellation)).Any();

    private static async Task<IEnumerable<string>> AddressesAsync(
        RenkeiDbContext db, Guid recipientId, DateOnly today, CancellationToken cancellation) =>
        (await ContactsAsync(db, recipientId, today, cancellation))
            .Select(contact => contact.Email?.Trim()).Where(NoticeLetter.IsAddress).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>This year's list, or last year's until there is one.</summary>
    private static async Task<IReadOnlyList<ContactEntry>> ContactsAsync(
        RenkeiDbContext db, Guid recipientId, DateOnly today, CancellationToken cancellation)
    {
        var recipient = await db.Organizations.AsNoTracking().Include(one => one.Facts)
            .SingleAsync(one => one.Id == recipientId, cancellation);
        var year = FiscalYear.Of(today);
        var lists = await db.ContactLists.AsNoTracking().Include(list => list.Contacts)
            .Where(list => (list.Year == year || list.Year == year.Previous)
                && (list.OrganizationId == recipientId || list.OrganizationId == recipient.BodyId))
            .ToListAsync(cancellation);
        var newest = lists.OrderByDescending(list => list.Year == year).ToList();
        return newest.Find(list => list.OrganizationId == recipientId) is { } own ? [.. own.Entries]
            : recipient.Kind != OrganizationKind.MunicipalDivision ? []
            : [.. newest.FirstOrDefault()?.Entries.Where(entry => IsOf(entry, recipient)) ?? []];
    }

    /// <summary>課 and 係 are written freely: 企画調整課 企画係. Last year's list has the names of last year.</summary>
    private static bool IsOf(ContactEntry entry, Organization unit) =>
        unit.Facts.Any(facts => entry.UnitName.StartsWith(facts.Name, StringComparison.Ordinal));
}
