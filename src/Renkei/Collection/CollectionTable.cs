using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>
/// 回答状況一覧 (layout C): who has answered, by when, how and what was said with whom. The secretariat sees all, a branch
/// office its own 管内 without the number of needs; nobody else a row. By jurisdiction, then 団体コード.
/// </summary>
public sealed record CollectionTable(Survey Survey, IReadOnlyList<CollectionRow> Rows)
{
    /// <exception cref="NotFoundException">No such survey, or not visible, or nobody the actor looks after.</exception>
    public static async Task<CollectionTable> LoadAsync(
        RenkeiDbContext db, string code, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var board = await ResponseBoard.LoadAsync(db, code, actor, cancellation);
        var ids = board.Rows.Select(row => row.Response.Id).ToList();
        var sent = await SentAsync(db, ids, actor.IsSecretariat || board.Survey.IsSharedAt(now), cancellation);
        var contacts = await ContactsAsync(db, board, cancellation);
        var memos = (await db.ContactMemos.AsNoTracking().VisibleTo(actor, db)
            .Where(memo => ids.Contains(memo.ResponseId)).ToListAsync(cancellation)).ToLookup(memo => memo.ResponseId);
        var extensions = (await db.ExtensionRequests.AsNoTracking()
            .Where(request => ids.Contains(request.ResponseId)).ToListAsync(cancellation)).ToLookup(request => request.ResponseId);
        var objected = await db.ProxyEntries
            .Where(entry => ids.Contains(entry.ResponseId) && entry.ObjectedAt != null && entry.ConfirmedAt == null)
            .Select(entry => entry.ResponseId).ToListAsync(cancellation);

        return new CollectionTable(board.Survey, [.. board.Rows.Select(row => new CollectionRow(row, now)
        {
            Contact = contacts.GetValueOrDefault(row.Response.RespondentId),
            Sent = sent.GetValueOrDefault(row.Response.Id),
            LastContact = LastOf(memos[row.Response.Id], extensions[row.Response.Id]),
            Next = memos[row.Response.Id].Where(memo => memo.HasOpenNext).OrderBy(memo => memo.NextOn)
                .Select(memo => new NextStep(memo.NextAction, memo.NextOn!.Value)).FirstOrDefault(),
            Extension = row.Response.ExtensionUnderDiscussion
                ? extensions[row.Response.Id].FirstOrDefault(request => request.IsOpen)
                : null,
            HasObjection = objected.Contains(row.Response.Id),
        })]);
    }

    private static async Task<Dictionary<Guid, CollectedSubmission>> SentAsync(
        RenkeiDbContext db, List<Guid> responses, bool seesCounts, CancellationToken cancellation)
    {
        var inForce = await db.Submissions.AsNoTracking()
            .Where(sent => sent.IsInForce && responses.Contains(sent.ResponseId))
            .Select(sent => new
            {
                sent.ResponseId,
                sent.Method,
                sent.Decision.How,
                sent.Decision.Post,
                Needs = sent.Needs.Count,
                Deepenings = sent.Deepenings.Count,
            }).ToListAsync(cancellation);
        return inForce.ToDictionary(sent => sent.ResponseId, sent => new CollectedSubmission(
            sent.Method, sent.How, sent.Post, seesCounts ? sent.Needs : null, seesCounts ? sent.Deepenings : null));
    }

    private static async Task<Dictionary<Guid, CollectionContact>> ContactsAsync(
        RenkeiDbContext db, ResponseBoard board, CancellationToken cancellation)
    {
        var bodies = board.Rows.Select(row => row.Response.RespondentId).ToList();
        var year = board.Survey.FiscalYear;
        var lists = await db.ContactLists.AsNoTracking().Include(list => list.Contacts)
            .Where(list => list.Year == year && bodies.Contains(list.OrganizationId)).ToListAsync(cancellation);
        return lists.SelectMany(list => list.Entries
                .Where(entry => entry.Rank == ContactRank.Primary)
                .Select(entry => (list.OrganizationId, Entry: entry)))
            .ToDictionary(
                contact => contact.OrganizationId,
                contact => new CollectionContact(
                    contact.Entry.UnitName, contact.Entry.Title, contact.Entry.Telephone, contact.Entry.Extension));
    }

    /// <summary>A call about the deadline is a contact like any other.</summary>
    private static (DateOnly On, ContactWay Way)? LastOf(
        IEnumerable<ContactMemo> memos, IEnumerable<ExtensionRequest> extensions) => memos
        .Select(memo => (On: memo.HeldOn, memo.Way))
        .Concat(extensions.Where(request => request.Way != ContactWay.System)
            .Select(request => (On: request.AskedAt.DateInJapan(), request.Way)))
        .OrderByDescending(contact => contact.On)
        .Select(contact => ((DateOnly, ContactWay)?)contact).FirstOrDefault();
}
