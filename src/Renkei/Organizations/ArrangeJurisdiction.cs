using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Says which municipalities lie in a branch office's jurisdiction (管内) from a fiscal year on; the others of it leave.</summary>
public sealed class ArrangeJurisdiction(RenkeiDbContext db, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such branch office.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid branchOfficeId, IReadOnlyCollection<string> codes, FiscalYear from, CancellationToken cancellation)
    {
        var today = clock.TodayInJapan();
        var branch = await db.FindWithFactsAsync(branchOfficeId, cancellation);
        var municipalities = await db.Organizations.Include(body => body.Facts)
            .Where(body => body.Kind == OrganizationKind.Municipality && body.ValidUntil == null)
            .ToListAsync(cancellation);

        foreach (var municipality in municipalities)
        {
            var isIn = municipality.In(from).BranchOfficeId == branch.Id;
            if (codes.Contains(municipality.Code) && !isIn)
            {
                municipality.PlaceUnder(branch, from, today);
            }
            else if (isIn && !codes.Contains(municipality.Code))
            {
                municipality.LeaveJurisdiction(from, today);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }
}
