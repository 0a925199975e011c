using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

public enum OfferOutcome
{
    /// <summary>確認をお待ちの差替え</summary>
    Waiting,

    /// <summary>差替えを受け入れた</summary>
    Accepted,

    /// <summary>日を改めて御相談する</summary>
    Deferred,
}

/// <summary>
/// A 差替え that was handed in after 受付終了: the secretariat compares it with the answer in force and accepts it, or
/// talks about it another day, with the reason. The submission itself is kept either way.
/// </summary>
public sealed class OfferedReplacement : IVersioned, IPartOfRecord
{
    public OfferedReplacement(SurveyResponse response, DateTimeOffset now)
    {
        ResponseId = response.Id;
        SubmissionNumber = response.SubmissionCount;
        OfferedAt = now;
    }

    private OfferedReplacement()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    public int SubmissionNumber { get; private set; }

    public DateTimeOffset OfferedAt { get; private set; }

    public OfferOutcome Outcome { get; private set; }

    /// <summary>Why it was accepted, or why it is talked about another day.</summary>
    public string Reason { get; private set; } = "";

    public string? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    Guid IPartOfRecord.RecordId => ResponseId;

    public void Answer(bool accepts, string reason, Actor by, DateTimeOffset now)
    {
        SubmissionRules.StillWaiting.Require(Outcome == OfferOutcome.Waiting);
        SubmissionRules.ReasonIsTold.Require(reason.Trim().Length is > 0 and <= Submission.ReasonMaxLength);
        Outcome = accepts ? OfferOutcome.Accepted : OfferOutcome.Deferred;
        Reason = reason.Trim();
        AnsweredBy = by.ByPost();
        AnsweredAt = now;
    }
}
