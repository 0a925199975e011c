using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Needs;

/// <summary>「差替えを確認した」: takes the mark 整理の後に差替えあり away, by the secretariat.</summary>
public sealed class NoteReplacementSeen(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such need, or the actor is not of the secretariat.</exception>
    public async Task ExecuteAsync(string number, CancellationToken cancellation)
    {
        var need = await db.Needs.SingleOrDefaultAsync(
            need => need.Number == number && current.Actor.IsSecretariat, cancellation)
            ?? throw new NotFoundException(nameof(Need), number);
        need.NoteReplacementSeen();
        await db.SaveChangesAsync(cancellation);
    }
}
