using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Collection;

/// <summary>
/// Workbooks that came by mail were entered for their body: kept as one 代行入力 for each submission they became, so that
/// the body confirms it.
/// </summary>
internal sealed class NoteMailedEntry(RenkeiDbContext db, TimeProvider clock) : IOutboxHandler
{
    public string Kind => EnterMailedWorkbooks.Entered;

    public async Task ExecuteAsync(Guid subjectId, CancellationToken cancellation)
    {
        var upload = await db.WorkbookUploads.AsNoTracking().SingleAsync(one => one.Id == subjectId, cancellation);
        var response = await db.SurveyResponses.AsNoTracking().SingleAsync(one => one.Id == upload.ResponseId, cancellation);
        var entries = await db.ProxyEntries.Where(one => one.ResponseId == response.Id).ToListAsync(cancellation);
        var sent = await db.Submissions
            .Where(one => one.ResponseId == response.Id && one.Method == SubmissionMethod.Workbook && one.SubmittedAt >= upload.SettledAt)
            .OrderBy(one => one.Number).Select(one => (int?)one.Number).FirstOrDefaultAsync(cancellation);
        if (entries.Exists(one => one.StartedAt == upload.SettledAt || (sent is not null && one.SubmissionNumber == sent)))
        {
            return;
        }

        var entry = entries.Find(one => one.IsOpen) ?? db.Add(new ProxyEntry(
            response, entries.Count + 1, ContactWay.Mail, upload.ReceivedOn!.Value, upload.SettledBy, upload.SettledAt!.Value)).Entity;
        if (sent is { } number)
        {
            entry.Send(number);
        }
        else if (!response.IsProxyOpen)
        {
            entry.Leave(clock.GetUtcNow());
        }
    }
}
