using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Organizations;

internal static class FoundOrganization
{
    /// <summary>To be changed, with what it is in every year.</summary>
    /// <exception cref="NotFoundException">No such organization.</exception>
    public static async Task<Organization> FindWithFactsAsync(
        this RenkeiDbContext db, Guid id, CancellationToken cancellation) =>
        await db.Organizations.Include(one => one.Facts).SingleOrDefaultAsync(one => one.Id == id, cancellation)
        ?? throw new NotFoundException(nameof(Organization), id);

    /// <summary>
    /// A change from a coming year leaves the organization's own row as it is; it must still meet that of another
    /// person who had the same form open.
    /// </summary>
    public static void MarkChanged(this RenkeiDbContext db, Organization organization) =>
        db.Entry(organization).Property(one => one.Version).IsModified = true;
}
