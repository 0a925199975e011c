using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Organizations;

internal static class AllBodies
{
    /// <summary>The prefecture and all municipalities of a day, for what is told to everybody.</summary>
    public static Task<List<Organization>> AllBodiesAsync(
        this RenkeiDbContext db, DateOnly day, CancellationToken cancellation) =>
        db.Organizations
            .Where(body => (body.Kind == OrganizationKind.Municipality || body.Kind == OrganizationKind.Prefecture)
                && body.ValidFrom <= day && (body.ValidUntil == null || body.ValidUntil >= day))
            .OrderBy(body => body.Code).ToListAsync(cancellation);
}
