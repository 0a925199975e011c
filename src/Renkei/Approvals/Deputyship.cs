namespace Renkei.Approvals;

/// <summary>Who may stand in for a position today: nobody unless its holder is marked 不在.</summary>
/// <param name="IsVacant">Nobody holds the position (欠員): that is not 不在, and no deputy decides.</param>
/// <param name="IsAbsent">The position's holder is away today.</param>
/// <param name="MayDecide">The first deputy of the list who is there; empty when none is.</param>
public sealed record Deputyship(bool IsVacant, bool IsAbsent, IReadOnlySet<Guid> MayDecide)
{
    public static readonly Deputyship None = new(false, false, new HashSet<Guid>());

    private static readonly Deputyship Vacant = None with { IsVacant = true };

    /// <summary>Goes down the list: a deputy who is away too, or a post that nobody holds, passes the right on to the next.</summary>
    /// <param name="positionId">The position that is to decide.</param>
    /// <param name="deputies">Its list.</param>
    /// <param name="absent">Positions whose holders are away today.</param>
    /// <param name="held">Positions that somebody holds today.</param>
    public static Deputyship Of(
        Guid positionId, IEnumerable<Deputy> deputies, IReadOnlySet<Guid> absent, IReadOnlySet<Guid> held)
    {
        if (!held.Contains(positionId))
        {
            return Vacant;
        }

        if (!absent.Contains(positionId))
        {
            return None;
        }

        var first = deputies.OrderBy(deputy => deputy.Number).Select(deputy => deputy.DeputyPositionId)
            .FirstOrDefault(deputy => held.Contains(deputy) && !absent.Contains(deputy));
        return new Deputyship(false, true, first == default ? new HashSet<Guid>() : new HashSet<Guid> { first });
    }
}
