using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Data;

namespace Renkei.Insights;

/// <summary>What hangs on the positions of an account, before it is stopped or leaves one: all of it stays with the position.</summary>
public sealed record HeldWork(IReadOnlyList<HeldPost> Posts)
{
    public static async Task<HeldWork> LoadAsync(
        RenkeiDbContext db, AccountSheet account, DateOnly today, CancellationToken cancellation)
    {
        var sole = await Handover.SoleAsync(db, account.Id, today, cancellation);
        var posts = new List<HeldPost>();
        foreach (var held in account.Appointments.Where(held => held.IsInForceOn(today)).DistinctBy(held => held.PositionId))
        {
            posts.Add(new HeldPost(
                held.PositionId, held.Post, sole.Contains(held.PositionId),
                await WaitingAsync(db, held.PositionId, cancellation),
                await ReviewsAsync(db, held.PositionId, cancellation),
                await RoutesAsync(db, held.PositionId, cancellation),
                await PartsAsync(db, held.PositionId, cancellation)));
        }

        return new HeldWork(posts);
    }

    private static Task<int> WaitingAsync(RenkeiDbContext db, Guid position, CancellationToken cancellation) =>
        db.Approvals.CountAsync(
            approval => approval.Status == ApprovalStatus.InProgress && approval.Steps.Any(step =>
                step.PositionId == position && step.Status == ApprovalStepStatus.Pending),
            cancellation);

    private static Task<int> ReviewsAsync(RenkeiDbContext db, Guid position, CancellationToken cancellation) =>
        db.Approvals.CountAsync(
            approval => approval.Steps.Any(step => step.PositionId == position
                && step.Status == ApprovalStepStatus.DoneByDeputy && step.ReviewedAt == null),
            cancellation);

    private static Task<int> RoutesAsync(RenkeiDbContext db, Guid position, CancellationToken cancellation) =>
        db.ApprovalRoutes.CountAsync(route => route.Steps.Any(step => step.PositionId == position), cancellation);

    private static Task<int> PartsAsync(RenkeiDbContext db, Guid position, CancellationToken cancellation) => (
        from part in db.ResponseParts
        join post in db.Positions on part.UnitId equals post.UnitId
        where post.Id == position && part.DoneAt == null
        select part.Id).CountAsync(cancellation);
}

/// <param name="IsSole">Nobody else holds it: it would fall vacant.</param>
/// <param name="Waiting">決裁 waiting there.</param>
/// <param name="Reviews">後閲 waiting there.</param>
/// <param name="Routes">決裁ルート it stands in.</param>
/// <param name="Parts">Parts of answers that its 課 still writes.</param>
public sealed record HeldPost(
    Guid PositionId, string Post, bool IsSole, int Waiting, int Reviews, int Routes, int Parts)
{
    /// <summary>決裁待ち2件、後閲1件; なし.</summary>
    public string InWords
    {
        get
        {
            (string Name, int Count)[] all =
                [("決裁待ち", Waiting), ("後閲", Reviews), ("決裁ルート", Routes), ("課に分担された回答", Parts)];
            var some = all.Where(one => one.Count > 0).Select(one => $"{one.Name} {one.Count}件").ToList();
            return some.Count == 0 ? "なし" : string.Join("、", some);
        }
    }
}
