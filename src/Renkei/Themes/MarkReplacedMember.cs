using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Outbox;

namespace Renkei.Themes;

/// <summary>A need that stands in a theme got another text: 整理の後に差替えあり.</summary>
public sealed class MarkReplacedMember(RenkeiDbContext db, TimeProvider clock) : IOutboxHandler
{
    public string Kind => RegisterNeeds.TextChanged;

    /// <param name="subjectId">The need.</param>
    public async Task ExecuteAsync(Guid subjectId, CancellationToken cancellation)
    {
        if (!await db.Themes.AnyAsync(theme => theme.Needs.Any(member => member.NeedId == subjectId), cancellation))
        {
            return;
        }

        var need = await db.Needs.SingleAsync(one => one.Id == subjectId, cancellation);
        need.MarkReplaced(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
