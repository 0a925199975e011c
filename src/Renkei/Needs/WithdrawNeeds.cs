using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Submissions;

namespace Renkei.Needs;

/// <summary>The body took its answer back: its needs are 取下げ until it submits again. Numbers stay.</summary>
public sealed class WithdrawNeeds(RenkeiDbContext db) : IOutboxHandler
{
    public string Kind => SendSubmission.Withdrawn;

    public async Task ExecuteAsync(Guid subjectId, CancellationToken cancellation)
    {
        var responseId = await db.Submissions.Where(sent => sent.Id == subjectId)
            .Select(sent => sent.ResponseId).SingleAsync(cancellation);
        if (await db.Submissions.AnyAsync(sent => sent.ResponseId == responseId && sent.IsInForce, cancellation))
        {
            return;
        }

        foreach (var need in await db.Needs.Where(need => need.ResponseId == responseId).ToListAsync(cancellation))
        {
            need.Withdraw();
        }

        await db.SaveChangesAsync(cancellation);
    }
}
