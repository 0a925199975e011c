using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// A returned workbook (登録された調査票): what was read of it, who sent it and when. Kept are rows and digest, never the
/// file. 確認待ち → 取込済 or 取止め.
/// </summary>
public sealed class WorkbookUpload : IVersioned, IPartOfRecord
{
    public const int FileNameMaxLength = 200;

    /// <summary>A preview that nobody came back to is dropped after this time.</summary>
    public static readonly TimeSpan WaitsFor = TimeSpan.FromDays(14);

    /// <param name="number">Of the answer, from 1.</param>
    public WorkbookUpload(
        SurveyResponse response, int number, ReceivedFile file, UploadContent content, Actor sender, DateTimeOffset now)
    {
        ResponseId = response.Id;
        Number = number;
        FileName = file.Name;
        Digest = file.Digest;
        Size = file.Size;
        Content = content.ToJson();
        SentBy = sender.ByPost();
        SentAt = now;
    }

    private WorkbookUpload()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    public int Number { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the file in hexadecimal.</summary>
    [NotTyped]
    public string Digest { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>What was read, as JSON (<see cref="UploadContent"/>); empty once dropped. The draft's history has what was taken.</summary>
    [NotAudited]
    public string Content { get; private set; } = "";

    /// <summary>By post: 企画課 主査.</summary>
    public string SentBy { get; private set; } = "";

    public DateTimeOffset SentAt { get; private set; }

    public UploadStatus Status { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>By post; empty for what the passing of time dropped.</summary>
    public string SettledBy { get; private set; } = "";

    public int Added { get; private set; }

    public int Updated { get; private set; }

    public int BodyUpdated { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>The secretariat got it by mail for the body: 県が預かった調査票.</summary>
    public bool IsMailed { get; private set; }

    /// <summary>受領日 of the mail.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    Guid IPartOfRecord.RecordId => ResponseId;

    /// <summary>The secretariat received the file for the body.</summary>
    public void MarkMailed(DateOnly receivedOn)
    {
        IsMailed = true;
        ReceivedOn = receivedOn;
    }

    /// <summary>取り込む: the caller writes the draft in the same transaction.</summary>
    public void Take(MergePlan plan, Actor taker, DateTimeOffset now)
    {
        UploadRules.StillWaiting.Require(Status == UploadStatus.Waiting);
        UploadRules.EveryRowChosen.Require(plan.OpenRows == 0);
        UploadRules.RowsFit(plan.NeedsAfter).Require(plan.NeedsAfter <= ResponseLimits.MostNeeds);
        (Added, Updated, BodyUpdated, Unchanged) = (plan.Added, plan.Updated, plan.BodyUpdated, plan.Unchanged);
        Settle(UploadStatus.Taken, taker.ByPost(), now);
    }

    /// <summary>取り込まない</summary>
    public void Drop(string by, DateTimeOffset now)
    {
        UploadRules.StillWaiting.Require(Status == UploadStatus.Waiting);
        Content = "";
        Settle(UploadStatus.Dropped, by, now);
    }

    private void Settle(UploadStatus status, string by, DateTimeOffset now)
    {
        Status = status;
        SettledBy = by;
        SettledAt = now;
    }
}
