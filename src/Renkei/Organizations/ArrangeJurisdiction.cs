using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Says which municipalities lie in a branch office's jurisdiction (管内); the others of it leave.</summary>
public sealed class ArrangeJurisdiction(RenkeiDbContext db)
{
    /// <exception cref="NotFoundException">No such branch office.</exception>
    public async Task ExecuteAsync(
        Guid branchOfficeId, IReadOnlyCollection<string> codes, CancellationToken cancellation)
    {
        var branch = await db.Organizations.FindAsync([branchOfficeId], cancellation)
            ?? throw new NotFoundException(nameof(Organization), branchOfficeId);
        var municipalities = await db.Organizations
            .Where(body => body.Kind == OrganizationKind.Municipality && body.ValidUntil == null)
            .ToListAsync(cancellation);

        foreach (var municipality in municipalities)
        {
            if (codes.Contains(municipality.Code))
            {
                municipality.PlaceUnder(branch);
            }
            else if (municipality.BranchOfficeId == branch.Id)
            {
                municipality.LeaveJurisdiction();
            }
        }

        await db.SaveChangesAsync(cancellation);
    }
}
