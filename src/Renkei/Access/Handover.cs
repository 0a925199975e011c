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

    /// <exception cref="RuleBrokenException">A position is not settled, or its successor is of another body or stopped.</exception>
    internal async Task SettleAsync(
        RenkeiDbContext db, Account leaving, IEnumerable<SolePost> vacant, CancellationToken cancellation)
    {
        foreach (var post in vacant)
        {
            AccessRules.VacancyIsSettled.Require(Successors.ContainsKey(post.PositionId));
            if (Successors[post.PositionId] is not { } loginId)
            {
                continue;
            }

            var position = await db.Positions.SingleAsync(one => one.Id == post.PositionId, cancellation);
            var successor = await db.ColleaguesIn(position.BodyId, post.From).SingleOrDefaultAsync(
                one => one.NormalizedUserName == loginId.ToUpperInvariant(), cancellation);
            AccessRules.SuccessorIsColleague.Require(
                successor is { IsStopped: false } && successor.Id != leaving.Id);
            db.Appointments.Add(new Appointment(successor!, position, post.From, isActing: true));
        }
    }
}
