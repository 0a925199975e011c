using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Makes a 課 the 主管課 of its 部局; the one before steps back.</summary>
public sealed class ChooseLeadDivision(RenkeiDbContext db)
{
    /// <exception cref="NotFoundException">No such 課.</exception>
    public async Task ExecuteAsync(Guid divisionId, CancellationToken cancellation)
    {
        var division = await db.Organizations.FindAsync([divisionId], cancellation)
            ?? throw new NotFoundException(nameof(Organization), divisionId);
        var leaders = await db.Organizations
            .Where(other => other.ParentId == division.ParentId && other.IsLeadDivision && other.Id != divisionId)
            .ToListAsync(cancellation);

        division.LeadItsDepartment();
        leaders.Where(other => other.ValidUntil is null).ToList()
            .ForEach(other => other.StopLeadingItsDepartment());
        await db.SaveChangesAsync(cancellation);
    }
}
