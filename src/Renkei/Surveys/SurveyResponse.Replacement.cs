namespace Renkei.Surveys;

/// <summary>差替え: the next version of a whole answer. After 受付終了 the secretariat accepts it, body by body.</summary>
public sealed partial class SurveyResponse
{
    /// <summary>The body works on the next version while the last one stands.</summary>
    public bool IsReplacing { get; private set; }

    public int ReplacementCount { get; private set; }

    /// <summary>When a 差替え was handed in that waits for the secretariat; null when none does.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }

    public SubmissionKind? OfferedKind { get; private set; }

    public bool OfferedIsNil { get; private set; }

    public bool IsOffered => OfferedAt is not null;

    public bool CanReplace => HasBeenSent && IsWhole && !IsReplacing && !IsOffered;

    /// <summary>差替えを始める: the submission in force stands until the next one.</summary>
    public void BeginReplacement()
    {
        ResponseRules.Replaceable.Require(CanReplace);
        IsReplacing = true;
        TakeUp();
    }

    public void AbandonReplacement()
    {
        ResponseRules.Replacing.Require(IsReplacing && HasBeenSent && !IsProxyOpen);
        IsReplacing = false;
    }

    /// <summary>Sorting may have begun: a 差替え then needs the secretariat's consent, unless it types the answer itself.</summary>
    public bool ReplacementNeedsConsent(bool isClosed, DateTimeOffset now) =>
        isClosed && IsReplacing && !IsProxyOpen && now > EffectiveDueAt;

    /// <summary>Hands the next version in; the one in force stands until the secretariat accepts it.</summary>
    public void Offer(SubmissionKind kind, bool isNil, DateTimeOffset now)
    {
        ResponseRules.Editable.Require(CanEdit || Status == ResponseStatus.InInternalReview);
        ResponseRules.Replacing.Require(IsReplacing);
        ResponseRules.NilIsWhole.Require(!isNil || kind == SubmissionKind.Full);
        Status = StatusBeforeReview ?? Status;
        EndReview();
        IsReplacing = false;
        SubmissionCount++;
        OfferedKind = kind;
        OfferedAt = now;
        OfferedIsNil = isNil;
    }

    /// <summary>The 差替え is accepted: it is in force, and received.</summary>
    public void AcceptOffer(DateTimeOffset now)
    {
        ResponseRules.Offered.Require(IsOffered);
        Stand(OfferedKind!.Value, OfferedIsNil, OfferedAt!.Value);
        Status = IsWhole ? ResponseStatus.Received : ResponseStatus.Resubmitted;
        ReceivedAt = IsWhole ? now : null;
        ReplacementCount++;
        EnteredByProxy = false;
        EndOffer();
    }

    /// <summary>日を改めて御相談する: the answer stands as it was, and the body goes on with its draft.</summary>
    public void DeferOffer()
    {
        ResponseRules.Offered.Require(IsOffered);
        EndOffer();
        IsReplacing = true;
    }

    private void EndOffer()
    {
        OfferedAt = null;
        OfferedKind = null;
        OfferedIsNil = false;
    }
}
