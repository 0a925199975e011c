using Renkei.Audit;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Replies;

/// <summary>
/// 回答: what the prefecture answers to one need in one round. 作成中 → 決裁中 → 決裁済 → 通知済. A later correction is the
/// next version; an approved text never changes.
/// </summary>
public sealed class Reply : IVersioned, IPartOfRecord
{
    public const int TextMaxLength = 300;

    public Reply(Need need, ReplyRound round, int number)
    {
        NeedId = need.Id;
        Round = round;
        Number = number;
    }

    private Reply()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid NeedId { get; private set; }

    public ReplyRound Round { get; private set; }

    /// <summary>Which version of the reply in its round, from 1.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>今後の予定（時期）</summary>
    public string Schedule { get; private set; } = "";

    public ReplyStatus Status { get; private set; }

    /// <summary>The letter (batch) with which it goes through 決裁.</summary>
    public Guid? BatchId { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    Guid IPartOfRecord.RecordId => NeedId;

    public void Write(string text, string schedule)
    {
        ReplyRules.StillDrafting.Require(Status == ReplyStatus.Drafting);
        ReplyRules.TextFits.Require(text.Trim().Length is > 0 and <= TextMaxLength);
        ReplyRules.SaysMoreThanStudy.Require(text.Trim().TrimEnd('。') is not ("検討します" or "検討いたします" or "検討してまいります" or "検討する" or "検討したい"));
        ReplyRules.NoBlanks.Require(!text.Contains("○○", StringComparison.Ordinal) && !text.Contains("○月", StringComparison.Ordinal));
        ReplyRules.ScheduleFits.Require(schedule.Length <= 60);
        Text = text.Trim();
        Schedule = schedule.Trim();
    }

    internal void SendForApproval(ReplyBatch batch)
    {
        ReplyRules.StillDrafting.Require(Status == ReplyStatus.Drafting);
        ReplyRules.TextFits.Require(Text.Length > 0);
        BatchId = batch.Id;
        Status = ReplyStatus.InApproval;
    }

    internal void ComeBack()
    {
        BatchId = null;
        Status = ReplyStatus.Drafting;
    }

    internal void Deliver(DateTimeOffset now)
    {
        Status = ReplyStatus.Delivered;
        DeliveredAt = now;
    }
}
