using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>不在: who of the actor's body (in the prefecture: of its division) is away, now and later.</summary>
/// <param name="Rows">Planned absences, the nearest first.</param>
/// <param name="Posts">The own posts: those held may be marked, those vacant may not.</param>
public sealed record AbsenceList(IReadOnlyList<AbsenceRow> Rows, IReadOnlyList<PostChoice> Posts)
{
    public static async Task<AbsenceList> LoadAsync(
        RenkeiDbContext db, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var posts = (await PostChoice.LoadAsync(db, actor, today, cancellation)).Where(post => post.IsOwn).ToList();
        var own = posts.ConvertAll(post => post.PositionId);
        var absences = await db.Absences.AsNoTracking()
            .Where(absence => own.Contains(absence.PositionId) && absence.Until >= today)
            .OrderBy(absence => absence.From).ThenBy(absence => absence.Id).ToListAsync(cancellation);
        return new AbsenceList(
            [.. absences.Select(one => new AbsenceRow(
                one.Id, posts.Single(post => post.PositionId == one.PositionId), one.From, one.Until, one.Reason,
                one.From <= today))],
            posts);
    }
}

public sealed record AbsenceRow(Guid Id, PostChoice Post, DateOnly From, DateOnly Until, string Reason, bool IsNow);
