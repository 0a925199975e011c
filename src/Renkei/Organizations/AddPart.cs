using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Adds a 部局, 総合支庁 or 課 to the whole it belongs to, from a fiscal year on.</summary>
public sealed class AddPart(RenkeiDbContext db)
{
    /// <returns>The code it was given.</returns>
    /// <exception cref="NotFoundException">No such whole.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public async Task<string> ExecuteAsync(
        Guid wholeId, OrganizationKind kind, string name, string? telephone, FiscalYear from,
        CancellationToken cancellation)
    {
        var whole = await db.Organizations.FindAsync([wholeId], cancellation)
            ?? throw new NotFoundException(nameof(Organization), wholeId);
        OrganizationRules.PartOfTheWhole.Require(OrganizationParts.KindsIn(whole.Kind).Contains(kind));
        OrganizationRules.StillExists.Require(whole.ValidUntil is null);

        var taken = await db.Organizations
            .Where(part => part.BodyId == whole.BodyId && part.Kind == kind)
            .Select(part => part.Code)
            .ToListAsync(cancellation);
        var code = OrganizationParts.NextCode(whole, kind, taken);
        var part = new Organization(kind, code, name.Trim(), from.FirstDay, whole);
        part.Call(telephone);
        db.Organizations.Add(part);
        await db.SaveChangesAsync(cancellation);
        return code;
    }
}
