using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>
/// Brings up data of a version that knew one name only: every organization gets the facts that hold in all years, and
/// what a renaming had made a successor of becomes one organization again. Nothing to do is the usual case.
/// </summary>
public static class WriteFirstFacts
{
    public static async Task ExecuteAsync(RenkeiDbContext db, CancellationToken cancellation)
    {
        var bare = await db.Organizations
            .Where(one => !db.Set<OrganizationFacts>().Any(facts => facts.OrganizationId == one.Id))
            .ToListAsync(cancellation);
        db.AddRange(bare.Select(one => new OrganizationFacts(one)));
        await db.SaveChangesAsync(cancellation);

        var renamings = await (
            from renamed in db.Organizations
            join successor in db.Organizations on renamed.SuccessorId equals (Guid?)successor.Id
            where renamed.Code == successor.Code && renamed.Kind == successor.Kind
            orderby renamed.ValidFrom descending
            select new { renamed.Id, SuccessorId = successor.Id }).ToListAsync(cancellation);
        foreach (var renaming in renamings)
        {
            await JoinRenamed.ExecuteAsync(db, renaming.Id, renaming.SuccessorId, cancellation);
        }
    }
}
