using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Publishing;

/// <summary>
/// 公表予定: from its instant on the public sees the year's needs whose 公表用要旨 the bodies had confirmed by then, with the
/// replies delivered by then and the themes decided by then. What comes later waits for the year's next publication. 準備中 → 決裁済 → 公表済; 取止め before its hour leaves no trace outside.
/// </summary>
public sealed class PublicationPlan : IVersioned
{
    public PublicationPlan(FiscalYear fiscalYear, DateTimeOffset publishAt, DateTimeOffset now)
    {
        PublicationRules.Ahead.Require(publishAt > now);
        FiscalYear = fiscalYear;
        PublishAt = publishAt;
    }

    private PublicationPlan()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public FiscalYear FiscalYear { get; private set; }

    /// <summary>公表日時（解禁）</summary>
    public DateTimeOffset PublishAt { get; private set; }

    public PublicationStatus Status { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>When all bodies were told of it.</summary>
    public DateTimeOffset? AnnouncedAt { get; private set; }

    public bool IsInApproval { get; private set; }

    /// <summary>The public sees it: decided, and its hour has come. Needs no job to become true.</summary>
    public bool IsPublicAt(DateTimeOffset now) =>
        Status is PublicationStatus.Approved or PublicationStatus.Published && PublishAt <= now;

    public void Reschedule(DateTimeOffset publishAt, DateTimeOffset now)
    {
        PublicationRules.StillPreparing.Require(Status == PublicationStatus.Preparing && !IsInApproval);
        PublicationRules.Ahead.Require(publishAt > now);
        PublishAt = publishAt;
    }

    public void SendForApproval()
    {
        PublicationRules.StillPreparing.Require(Status == PublicationStatus.Preparing && !IsInApproval);
        IsInApproval = true;
    }

    public void ComeBack() => IsInApproval = false;

    public void Approve(DateTimeOffset now)
    {
        PublicationRules.Sent.Require(Status == PublicationStatus.Preparing && IsInApproval);
        PublicationRules.Ahead.Require(PublishAt > now);
        IsInApproval = false;
        ApprovedAt = now;
        Status = PublicationStatus.Approved;
    }

    public void Announce(DateTimeOffset now)
    {
        PublicationRules.BeforeItsHour.Require(Status == PublicationStatus.Approved && PublishAt > now);
        AnnouncedAt = now;
    }

    public void Publish(DateTimeOffset now)
    {
        PublicationRules.HourHasCome.Require(Status == PublicationStatus.Approved && PublishAt <= now);
        Status = PublicationStatus.Published;
    }

    /// <summary>取止め, before its hour.</summary>
    public void Cancel(DateTimeOffset now)
    {
        PublicationRules.BeforeItsHour.Require(!IsPublicAt(now) && Status != PublicationStatus.Published);
        Status = PublicationStatus.Cancelled;
        IsInApproval = false;
    }
}

public enum PublicationStatus
{
    Preparing,
    Approved,
    Published,
    Cancelled,
}
