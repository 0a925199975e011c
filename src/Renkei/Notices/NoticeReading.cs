namespace Renkei.Notices;

/// <summary>One person has opened a notice. Kept by account: the next holder of the post has not read it yet.</summary>
[NotAudited]
public sealed class NoticeReading
{
    public NoticeReading(Guid noticeId, Guid accountId, DateTimeOffset readAt)
    {
        NoticeId = noticeId;
        AccountId = accountId;
        ReadAt = readAt;
    }

    private NoticeReading()
    {
    }

    public Guid NoticeId { get; private set; }

    public Guid AccountId { get; private set; }

    public DateTimeOffset ReadAt { get; private set; }
}
