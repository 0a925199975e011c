using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Notices;

namespace Renkei.Approvals;

/// <summary>
/// Whom a 決裁 waits for, and how it ended for who drafted it. Names what is decided by its kind alone: a title may hold
/// what is not public yet.
/// </summary>
internal static class ApprovalNotices
{
    /// <summary>To the 課 of the post that has its turn now.</summary>
    public static async Task AddWaitingAsync(
        RenkeiDbContext db, Approval approval, DateTimeOffset now, CancellationToken cancellation)
    {
        var step = approval.Steps.Single(one => one.Status == ApprovalStepStatus.Pending);
        await AddAsync(
            db, approval, step.PositionId, "決裁をお待ちしています",
            $"{Name(approval)}　{step.Post}の番です（{step.Kind.Verb()}）。", now, cancellation);
    }

    /// <summary>After something was done: the next turn, or the end.</summary>
    public static async Task AddNextAsync(
        RenkeiDbContext db, Approval approval, DateTimeOffset now, CancellationToken cancellation)
    {
        if (approval.Status == ApprovalStatus.InProgress)
        {
            await AddWaitingAsync(db, approval, now, cancellation);
        }
        else if (EndOf(approval) is var (title, text))
        {
            await AddAsync(db, approval, approval.DrafterPositionId, title, $"{Name(approval)}　{text}", now, cancellation);
        }
    }

    private static (string Title, string Text)? EndOf(Approval approval) => approval.Status switch
    {
        ApprovalStatus.Approved => ("決裁されました", "決裁の記録は決裁のページで見られます。"),
        ApprovalStatus.ApprovedByDeputy => ("代決されました", "後閲を待っています。"),
        ApprovalStatus.Returned => ("差戻しがありました", "理由を決裁のページで確かめて、直してからもう一度回してください。"),
        _ => null,
    };

    private static async Task AddAsync(
        RenkeiDbContext db, Approval approval, Guid? positionId, string title, string text, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var unit = await db.Positions.Where(position => position.Id == positionId)
            .Select(position => (Guid?)position.UnitId).SingleOrDefaultAsync(cancellation) ?? approval.UnitId;
        db.Add(new Notice(unit, title, text, $"/approvals/{approval.Code}", now));
    }

    private static string Name(Approval approval) => $"決裁番号 {approval.Code}（{approval.Matter.Japanese()}）";
}
