using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Renames a 部局, 総合支庁 or 課 from a fiscal year on, and keeps its telephone number.</summary>
public sealed class ChangePart(RenkeiDbContext db)
{
    /// <exception cref="NotFoundException">No such organization.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid partId, string name, string? telephone, FiscalYear from, CancellationToken cancellation)
    {
        var part = await db.Organizations.FindAsync([partId], cancellation)
            ?? throw new NotFoundException(nameof(Organization), partId);

        var current = name.Trim() == part.Name ? part : part.RenameFrom(from, name.Trim());
        current.Call(telephone);
        if (current != part)
        {
            db.Organizations.Add(current);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
