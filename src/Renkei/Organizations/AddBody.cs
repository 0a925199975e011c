using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Adds a body that is neither 県 nor 市町村: a 組合, an association, a university and so on.</summary>
public sealed class AddBody(RenkeiDbContext db)
{
    /// <returns>The code it was given.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public async Task<string> ExecuteAsync(
        OrganizationKind kind, string name, string? telephone, FiscalYear from, CancellationToken cancellation)
    {
        OrganizationRules.OtherBodiesAreAdded.Require(OrganizationParts.OtherBodies.Contains(kind));
        var taken = await db.Organizations.Where(body => body.ParentId == null)
            .Select(body => body.Code).ToListAsync(cancellation);
        var body = new Organization(kind, OrganizationParts.NextBodyCode(taken), name.Trim(), from.FirstDay);
        body.Call(telephone);
        db.Organizations.Add(body);
        await db.SaveChangesAsync(cancellation);
        return body.Code;
    }
}
