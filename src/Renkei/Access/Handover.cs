using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Access;

/// <summary>
/// Who goes on with each position that would fall vacant: login ID of a colleague as 事務取扱, or null for 欠員のまま, said
/// on purpose. Work belongs to positions, so nothing else has to be moved.
/// </summary>
public sealed record Handover(IReadOnlyDictionary<Guid, string?> Successors)
{
    public static readonly Handover Nothing = new(new Dictionary<Guid, string?>());

    /// <summary>Positions that nobody but this account holds on the day.</summary>
    public static async Task<IReadOnlyList<Guid>> SoleAsync(
        RenkeiDbContext db, Guid accountId, DateOnly day, CancellationToken cancellation)
    {
        var held = await db.Appointments
            .Where(one => one.AccountId == accountId && one.From <= day && (one.Until == null || one.Until >= day))
            .Select(one => one.PositionId).Distinct().ToListAsync(cancellation);
        var sole = new List<Guid>();
        foreach (var position in held)
        {
            if (!await db.HoldersOf(position, day).AnyAsync(other => other.Id != accountId, cancellation))
            {
                sole.Add(position);
            }
        }

        return sole;
    }

    /// <exception cref="RuleBrokenException">A position is not settled, or its successor is of another body or stopped.</exception>
    internal async Task SettleAsync(
        RenkeiDbContext db, Account leaving, IEnumerable<Guid> vacant, DateOnly from, CancellationToken cancellation)
    {
        foreach (var positionId in vacant)
        {
            AccessRules.VacancyIsSettled.Require(Successors.ContainsKey(positionId));
            if (Successors[positionId] is not { } loginId)
            {
                continue;
            }

            var position = await db.Positions.SingleAsync(one => one.Id == positionId, cancellation);
            var successor = await db.Users.SingleOrDefaultAsync(
                one => one.NormalizedUserName == loginId.ToUpperInvariant() && one.BodyId == position.BodyId, cancellation);
            AccessRules.SuccessorIsColleague.Require(
                successor is { IsStopped: false } && successor.Id != leaving.Id);
            db.Appointments.Add(new Appointment(successor!, position, from, isActing: true));
        }
    }
}
