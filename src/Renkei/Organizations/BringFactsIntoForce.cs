using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>On 1 April, and when the site starts: every organization is called as planned for the year that runs.</summary>
public sealed class BringFactsIntoForce(RenkeiDbContext db, TimeProvider clock) : IPeriodicWork
{
    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var year = FiscalYear.Of(clock.TodayInJapan());
        var due = await db.Organizations.Include(one => one.Facts)
            .Where(one => db.Set<OrganizationFacts>().Any(facts => facts.OrganizationId == one.Id
                && facts.From <= year && (facts.Until == null || facts.Until >= year)
                && (facts.Name != one.Name || facts.Kana != one.Kana || facts.ParentId != one.ParentId
                    || facts.BranchOfficeId != one.BranchOfficeId || facts.IsLeadDivision != one.IsLeadDivision)))
            .ToListAsync(cancellation);
        due.ForEach(one => one.ComeIntoForce(year));
        await db.SaveChangesAsync(cancellation);
    }
}
