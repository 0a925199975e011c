using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>Who of a body is away on a day, which posts are held by whom, and who stands in for whom.</summary>
public sealed class DeputyRoster
{
    private readonly HashSet<Guid> _absent;
    private readonly HashSet<Guid> _held;
    private readonly ILookup<Guid, Guid> _postsOfAccounts;
    private readonly ILookup<Guid, Deputy> _deputies;

    private DeputyRoster(
        IEnumerable<Guid> absent, IReadOnlyList<(Guid Position, Guid Account)> held, IEnumerable<Deputy> deputies)
    {
        _absent = [.. absent];
        _held = [.. held.Select(one => one.Position)];
        _postsOfAccounts = held.ToLookup(one => one.Account, one => one.Position);
        _deputies = deputies.ToLookup(deputy => deputy.PositionId);
    }

    public static async Task<DeputyRoster> LoadAsync(
        RenkeiDbContext db, Guid? bodyId, DateOnly day, CancellationToken cancellation)
    {
        var posts = db.Positions.Where(position => position.BodyId == bodyId).Select(position => position.Id);
        var absent = await db.Absences
            .Where(absence => posts.Contains(absence.PositionId) && absence.From <= day && day <= absence.Until)
            .Select(absence => absence.PositionId).ToListAsync(cancellation);
        var held = await db.HeldOn(day).Where(one => posts.Contains(one.PositionId))
            .Select(one => new { one.PositionId, one.AccountId }).ToListAsync(cancellation);
        var deputies = await db.Deputies.AsNoTracking()
            .Where(deputy => posts.Contains(deputy.PositionId)).ToListAsync(cancellation);
        return new DeputyRoster(absent, [.. held.Select(one => (one.PositionId, one.AccountId))], deputies);
    }

    /// <summary>Who may stand in for the post whose turn it is. A deputy who drafted the matter passes the right on.</summary>
    public Deputyship For(Approval approval)
    {
        if (approval.Pending is not { } step)
        {
            return Deputyship.None;
        }

        var drafters = approval.RequiresAnother ? PostsOfDrafter(approval) : [];
        return Deputyship.Of(
            step.PositionId,
            _deputies[step.PositionId].Where(deputy => !drafters.Contains(deputy.DeputyPositionId)), _absent, _held);
    }

    private HashSet<Guid> PostsOfDrafter(Approval approval) =>
    [
        approval.DrafterPositionId ?? Guid.Empty,
        .. approval.DrafterAccountId is { } account ? _postsOfAccounts[account] : [],
    ];
}
