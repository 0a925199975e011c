using Renkei.Access;
using Renkei.Audit;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Collection;

public enum ExtensionOutcome
{
    /// <summary>お答えを待っている</summary>
    Waiting,

    /// <summary>日を改めて御相談する</summary>
    ToBeDiscussed,

    /// <summary>○月○日までお待ちする</summary>
    Granted,

    /// <summary>相談を終えた: withdrawn, or no longer needed.</summary>
    Ended,
}

/// <summary>
/// 期限の相談: a body asks for more time on its page, or the secretariat notes a call. The secretariat answers
/// 「○月○日までお待ちする」, which may be another day than wished, or 「日を改めて御相談する」.
/// </summary>
public sealed class ExtensionRequest : IVersioned, IPartOfRecord
{
    public const int ReasonMaxLength = 400;
    public const int CallerMaxLength = 100;
    public const int NoteMaxLength = 400;

    /// <param name="caller">The post that asked: 企画課 主査.</param>
    /// <param name="wishedUntil">Null where the caller named no day.</param>
    /// <param name="writer">Who wrote it down; of the body itself when it came through the system.</param>
    public ExtensionRequest(
        SurveyResponse response, ContactWay way, string caller, DateOnly? wishedUntil, string reason, Actor writer,
        DateTimeOffset now)
    {
        CollectionRules.CallerFits.Require(caller.Trim().Length is > 0 and <= CallerMaxLength);
        CollectionRules.ReasonFits.Require(reason.Trim().Length is > 0 and <= ReasonMaxLength);
        CollectionRules.WishAhead.Require(
            wishedUntil is null || (wishedUntil > response.EffectiveDueAt.DateInJapan() && wishedUntil >= now.DateInJapan()));
        ResponseId = response.Id;
        Way = way;
        AskedBy = caller.Trim();
        WishedUntil = wishedUntil;
        Reason = reason.Trim();
        NotedBy = way == ContactWay.System ? null : writer.ByPost();
        AskedAt = now;
    }

    private ExtensionRequest()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    public ContactWay Way { get; private set; }

    public string AskedBy { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public DateOnly? WishedUntil { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The post of the secretariat that noted a call; null when the body asked on its page.</summary>
    public string? NotedBy { get; private set; }

    public ExtensionOutcome Outcome { get; private set; }

    public DateTimeOffset? GrantedUntil { get; private set; }

    /// <summary>What the secretariat adds, read by the body.</summary>
    public string Note { get; private set; } = "";

    public string? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOpen => Outcome is ExtensionOutcome.Waiting or ExtensionOutcome.ToBeDiscussed;

    Guid IPartOfRecord.RecordId => ResponseId;

    /// <summary>○月○日までお待ちする</summary>
    public void Grant(DateTimeOffset until, string note, Actor by, DateTimeOffset now)
    {
        Answer(ExtensionOutcome.Granted, note, by, now);
        GrantedUntil = until;
    }

    /// <summary>日を改めて御相談する: it stays open.</summary>
    public void Defer(string note, Actor by, DateTimeOffset now) => Answer(ExtensionOutcome.ToBeDiscussed, note, by, now);

    public void End(string note, Actor by, DateTimeOffset now) => Answer(ExtensionOutcome.Ended, note, by, now);

    private void Answer(ExtensionOutcome outcome, string note, Actor by, DateTimeOffset now)
    {
        CollectionRules.StillOpen.Require(IsOpen);
        CollectionRules.NoteFits.Require(note.Trim().Length <= NoteMaxLength);
        Outcome = outcome;
        Note = note.Trim();
        AnsweredBy = by.ByPost();
        AnsweredAt = now;
    }
}
