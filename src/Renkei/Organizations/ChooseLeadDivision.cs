using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Makes a 課 the 主管課 of its 部局 from a fiscal year on; the one before steps back.</summary>
public sealed class ChooseLeadDivision(RenkeiDbContext db, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such 課.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public async Task ExecuteAsync(Guid divisionId, FiscalYear from, CancellationToken cancellation)
    {
        var today = clock.TodayInJapan();
        var division = await db.FindWithFactsAsync(divisionId, cancellation);
        var department = division.In(from).ParentId;
        var others = await db.Organizations.Include(other => other.Facts)
            .Where(other => other.BodyId == division.BodyId && other.ValidUntil == null && other.Id != divisionId)
            .ToListAsync(cancellation);

        division.LeadItsDepartment(from, today);
        others.Where(other => other.In(from) is { IsLeadDivision: true } facts && facts.ParentId == department).ToList()
            .ForEach(other => other.StopLeadingItsDepartment(from, today));
        await db.SaveChangesAsync(cancellation);
    }
}
