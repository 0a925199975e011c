using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Uploads;

namespace Renkei.Collection;

/// <summary>A workbook that came by mail was entered for its body: kept among its 代行入力, so that the body confirms it.</summary>
internal sealed class NoteMailedEntry(RenkeiDbContext db) : IOutboxHandler
{
    public string Kind => TakeMailedWorkbooks.Entered;

    public async Task ExecuteAsync(Guid subjectId, CancellationToken cancellation)
    {
        var upload = await db.WorkbookUploads.AsNoTracking().SingleAsync(one => one.Id == subjectId, cancellation);
        var response = await db.SurveyResponses.AsNoTracking().SingleAsync(one => one.Id == upload.ResponseId, cancellation);
        var entries = await db.ProxyEntries.Where(one => one.ResponseId == response.Id).ToListAsync(cancellation);
        if (entries.Exists(one => one.StartedAt == upload.SettledAt))
        {
            return;
        }

        var entry = entries.Find(one => one.IsOpen) ?? db.Add(new ProxyEntry(
            response, entries.Count + 1, ContactWay.Mail, upload.ReceivedOn!.Value, upload.SettledBy, upload.SettledAt!.Value)).Entity;
        if (response is { IsProxyOpen: false, HasSubmission: true })
        {
            entry.Send(response.SubmissionCount);
        }
    }
}
