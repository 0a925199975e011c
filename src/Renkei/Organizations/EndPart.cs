using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Abolishes a 部局, 総合支庁, 課 or a body of another kind with the end of a fiscal year; a successor takes its open matters on.</summary>
public sealed class EndPart(RenkeiDbContext db)
{
    /// <exception cref="NotFoundException">No such organization.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid partId, FiscalYear lastYear, Guid? successorId, CancellationToken cancellation)
    {
        var part = await FindAsync(partId, cancellation);
        var successor = successorId is { } id ? await FindAsync(id, cancellation) : null;
        OrganizationRules.OnlyPartsChange.Require(part.IsKeptByHand);
        OrganizationRules.StillExists.Require(part.ValidUntil is null);
        OrganizationRules.HasNoParts.Require(successor is not null || !await HasPartsAsync(part, lastYear, cancellation));

        part.End(lastYear.LastDay, successor);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Organization> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Organizations.FindAsync([id], cancellation) ?? throw new NotFoundException(nameof(Organization), id);

    /// <summary>Whether anything would still belong to it in the year after.</summary>
    private Task<bool> HasPartsAsync(Organization part, FiscalYear lastYear, CancellationToken cancellation)
    {
        var standing = db.Organizations.Where(other => other.ValidUntil == null).Select(other => other.Id);
        return db.OrganizationsIn(lastYear.Next).AnyAsync(
            other => (other.ParentId == part.Id || other.BranchOfficeId == part.Id) && standing.Contains(other.Id), cancellation);
    }
}
