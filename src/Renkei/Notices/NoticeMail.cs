using Renkei.Data;

namespace Renkei.Notices;

/// <summary>
/// A notice on its way to one address. 送信待ち → 送信済, or 見合わせ when the server did not take it for three days.
/// </summary>
[NotAudited]
public sealed class NoticeMail : IVersioned
{
    public const int AddressMaxLength = 120;
    public const int ErrorMaxLength = 500;

    /// <summary>A notice that is older is no news any more; the screen has it.</summary>
    public static readonly TimeSpan WorthSending = TimeSpan.FromDays(3);

    private const int LongestWaitSeconds = 3600;

    public NoticeMail(Notice notice, string address, DateTimeOffset now)
    {
        NoticeId = notice.Id;
        Address = address;
        WrittenAt = now;
        RetryAt = now;
    }

    private NoticeMail()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid NoticeId { get; private set; }

    public string Address { get; private set; } = "";

    /// <summary>When it was written, or last sent on its way again by hand.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>Not before; null once it is sent or given up.</summary>
    public DateTimeOffset? RetryAt { get; private set; }

    public bool IsGivenUp => SentAt is null && RetryAt is null;

    /// <summary>Before the attempt: whoever saves this first sends it, and a crash in between waits its time.</summary>
    public void Attempt(DateTimeOffset now)
    {
        Attempts++;
        RetryAt = now.AddSeconds(Math.Min(LongestWaitSeconds, 15 * Math.Pow(2, Math.Min(Attempts, 10))));
    }

    public void Sent(DateTimeOffset now)
    {
        SentAt = now;
        RetryAt = null;
        LastError = null;
    }

    public void Failed(string error, DateTimeOffset now)
    {
        LastError = error.Length <= ErrorMaxLength ? error : error[..ErrorMaxLength];
        RetryAt = now - WrittenAt >= WorthSending ? null : RetryAt;
    }

    /// <summary>もう一度送る, by the システム管理者.</summary>
    public void TryAgain(DateTimeOffset now)
    {
        NoticeRules.NotSentYet.Require(SentAt is null);
        WrittenAt = now;
        RetryAt = now;
    }
}
