using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>Records the 会期 that a body told; the same meeting of the same year is replaced.</summary>
public sealed class RecordAssemblyPeriod(RenkeiDbContext db, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such body today.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="AssemblyRules"/>.</exception>
    public async Task ExecuteAsync(
        string organizationCode, string name, DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        var today = clock.TodayInJapan();
        var body = await db.Organizations.FirstOrDefaultAsync(
            organization => organization.Code == organizationCode
                && organization.ValidFrom <= today
                && (organization.ValidUntil == null || organization.ValidUntil >= today),
            cancellation)
            ?? throw new NotFoundException(nameof(Organization), organizationCode);
        var period = new AssemblyPeriod(body, name, from, until);
        var year = FiscalYear.Of(from);
        var before = await db.AssemblyPeriods
            .Where(other => other.OrganizationId == body.Id && other.Name == name
                && other.From >= year.FirstDay && other.From <= year.LastDay)
            .ToListAsync(cancellation);

        db.RemoveRange(before);
        db.Add(period);

        await db.SaveChangesAsync(cancellation);
    }
}
