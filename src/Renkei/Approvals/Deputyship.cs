using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>Who may stand in for a position today: nobody unless its holder is marked 不在.</summary>
/// <param name="IsAbsent">The position's holder is away today.</param>
/// <param name="MayDecide">The first deputy of the list who is present; empty when none is.</param>
public sealed record Deputyship(bool IsAbsent, IReadOnlySet<Guid> MayDecide)
{
    public static readonly Deputyship None = new(false, new HashSet<Guid>());

    public static async Task<Deputyship> LoadAsync(
        RenkeiDbContext db, Guid positionId, DateOnly today, CancellationToken cancellation)
    {
        var deputies = await db.Deputies.AsNoTracking()
            .Where(deputy => deputy.PositionId == positionId).ToListAsync(cancellation);
        var absent = await db.Absences
            .Where(absence => absence.From <= today && today <= absence.Until)
            .Select(absence => absence.PositionId)
            .ToListAsync(cancellation);
        return Of(positionId, deputies, absent.ToHashSet());
    }

    /// <summary>Goes down the list: a deputy who is away too passes the right on to the next.</summary>
    public static Deputyship Of(Guid positionId, IEnumerable<Deputy> deputies, IReadOnlySet<Guid> absent)
    {
        if (!absent.Contains(positionId))
        {
            return None;
        }

        var first = deputies.OrderBy(deputy => deputy.Number).Select(deputy => deputy.DeputyPositionId)
            .FirstOrDefault(deputy => !absent.Contains(deputy));
        return new Deputyship(true, first == default ? new HashSet<Guid>() : new HashSet<Guid> { first });
    }
}
