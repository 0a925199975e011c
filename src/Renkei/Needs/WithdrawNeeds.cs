using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Submissions;

namespace Renkei.Needs;

/// <summary>The body took its answer back: its needs are 取下げ until it submits again. Numbers stay.</summary>
public sealed class WithdrawNeeds(RenkeiDbContext db) : IOutboxHandler
{
    public string Kind => SendSubmission.Withdrawn;

    /// <param name="subjectId">The response.</param>
    public async Task ExecuteAsync(Guid subjectId, CancellationToken cancellation)
    {
        if (await db.Submissions.AnyAsync(sent => sent.ResponseId == subjectId && sent.IsInForce, cancellation))
        {
            return;
        }

        foreach (var need in await db.Needs.Where(need => need.ResponseId == subjectId).ToListAsync(cancellation))
        {
            need.Withdraw();
        }

        await db.SaveChangesAsync(cancellation);
    }
}
