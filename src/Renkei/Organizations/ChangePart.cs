using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>Renames or moves (所属替え) a 部局, 総合支庁 or 課 from a fiscal year on, and keeps its telephone number.</summary>
public sealed class ChangePart(RenkeiDbContext db, TimeProvider clock)
{
    /// <param name="wholeId">Where it belongs from that year on; null leaves it where it is.</param>
    /// <exception cref="NotFoundException">No such organization.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public async Task ExecuteAsync(
        Guid partId, string name, string? telephone, Guid? wholeId, FiscalYear from, CancellationToken cancellation)
    {
        var part = await db.FindWithFactsAsync(partId, cancellation);
        part.Call(telephone);
        if (name.Trim() != part.In(from).Name)
        {
            part.RenameFrom(from, name.Trim(), clock.TodayInJapan());
        }

        if (wholeId is { } id && id != part.In(from).ParentId)
        {
            part.MoveTo(await db.FindWithFactsAsync(id, cancellation), from, clock.TodayInJapan());
        }

        db.MarkChanged(part);
        await db.SaveChangesAsync(cancellation);
    }
}
