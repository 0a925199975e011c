using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>
/// One body's answer to a survey (回答): its state, its own deadline and what was last submitted. The draft and the
/// submissions are kept beside it. 未着手 → 作成中 → 庁内確認中 → 提出済 → 受付済; 修正のお願い中 → 再提出済 → 受付済.
/// </summary>
public sealed class SurveyResponse : IVersioned
{
    public const int ReasonMaxLength = 1000;

    public SurveyResponse(Survey survey, Organization respondent, Guid questionnaireId, DateTimeOffset dueAt)
    {
        SurveyId = survey.Id;
        RespondentId = respondent.Id;
        QuestionnaireId = questionnaireId;
        DueAt = dueAt;
    }

    private SurveyResponse()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid SurveyId { get; private set; }

    /// <summary>The body (市町村) or the division of the prefecture that answers.</summary>
    public Guid RespondentId { get; private set; }

    public Guid QuestionnaireId { get; private set; }

    public ResponseStatus Status { get; private set; }

    /// <summary>The deadline given at the beginning; <see cref="EffectiveDueAt"/> is the one that counts.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? ExtendedUntil { get; private set; }

    public DateTimeOffset EffectiveDueAt => ExtendedUntil ?? DueAt;

    /// <summary>期限の相談中</summary>
    public bool ExtensionUnderDiscussion { get; private set; }

    /// <summary>代行入力: the secretariat typed it; waits for the body until <see cref="ConfirmedAt"/>.</summary>
    public bool EnteredByProxy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>差替え: the body works on the next version while the last one stands.</summary>
    public bool IsReplacing { get; private set; }

    /// <summary>Number of the newest submission, 0 before the first. Never goes back, not by 取下げ either.</summary>
    public int SubmissionCount { get; private set; }

    /// <summary>Kind of the submission in force; null when none is.</summary>
    public SubmissionKind? SubmittedKind { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>該当なし in every table of the submission in force.</summary>
    public bool IsNil { get; private set; }

    /// <summary>The first submission came after the deadline: accepted all the same, and marked.</summary>
    public bool IsLate { get; private set; }

    public DateTimeOffset? ReceivedAt { get; private set; }

    public DateTimeOffset? CorrectionRequestedAt { get; private set; }

    public int CorrectionCount { get; private set; }

    public int ReplacementCount { get; private set; }

    /// <summary>Where a refusal inside the body leads back to.</summary>
    public ResponseStatus? StatusBeforeReview { get; private set; }

    /// <summary>As what the answer is to be sent once it is decided.</summary>
    public SubmissionKind? KindUnderReview { get; private set; }

    public string? ReasonUnderReview { get; private set; }

    public bool HasSubmission => SubmittedKind is not null;

    public bool CanEdit => Status is ResponseStatus.NotStarted or ResponseStatus.Drafting
        or ResponseStatus.CorrectionRequested || (HasBeenSent && (IsReplacing || !IsWhole));

    public bool CanReceive => Status is ResponseStatus.Submitted or ResponseStatus.Resubmitted && IsWhole && !IsReplacing;

    public bool CanRequestCorrection => HasBeenSent;

    public bool CanReplace => HasBeenSent && IsWhole && !IsReplacing;

    private bool IsWhole => SubmittedKind is SubmissionKind.Full;

    private bool HasBeenSent => Status is ResponseStatus.Submitted or ResponseStatus.Resubmitted or ResponseStatus.Received;

    /// <summary>Until the secretariat has received it, and until the deadline.</summary>
    public bool CanWithdraw(DateTimeOffset now) =>
        Status == ResponseStatus.Submitted && !IsReplacing && now <= EffectiveDueAt;

    /// <summary>Something was written for the first time; later calls change nothing.</summary>
    public void Begin()
    {
        ResponseRules.Editable.Require(CanEdit);
        if (Status == ResponseStatus.NotStarted)
        {
            Status = ResponseStatus.Drafting;
        }
    }

    /// <summary>庁内確認へ回す: from now on nobody writes until it is decided or returned.</summary>
    public void StartReview(SubmissionKind kind, string reason)
    {
        ResponseRules.Editable.Require(CanEdit);
        StatusBeforeReview = Status == ResponseStatus.NotStarted ? ResponseStatus.Drafting : Status;
        Status = ResponseStatus.InInternalReview;
        KindUnderReview = kind;
        ReasonUnderReview = reason;
    }

    /// <summary>差戻し or 取戻し inside the body.</summary>
    public void LeaveReview()
    {
        ResponseRules.InReview.Require(Status == ResponseStatus.InInternalReview);
        Status = StatusBeforeReview ?? ResponseStatus.Drafting;
        EndReview();
    }

    /// <summary>県へ提出する. The caller keeps the content as the submission with the new <see cref="SubmissionCount"/>.</summary>
    public void Submit(SubmissionKind kind, bool isNil, DateTimeOffset now)
    {
        ResponseRules.Editable.Require(CanEdit || Status == ResponseStatus.InInternalReview);
        ResponseRules.NilIsWhole.Require(!isNil || kind == SubmissionKind.Full);

        var before = StatusBeforeReview ?? Status;
        Status = IsReplacing || before == ResponseStatus.CorrectionRequested
            ? ResponseStatus.Resubmitted
            : ResponseStatus.Submitted;
        EndReview();
        IsLate = HasSubmission ? IsLate : now > EffectiveDueAt;
        ReplacementCount += IsReplacing ? 1 : 0;
        IsReplacing = false;
        SubmissionCount++;
        SubmittedKind = kind;
        SubmittedAt = now;
        IsNil = isNil;
        ReceivedAt = null;
        ExtensionUnderDiscussion = ExtensionUnderDiscussion && kind != SubmissionKind.Full;
    }

    /// <summary>取下げ: back to 作成中 with everything that was written.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        ResponseRules.Withdrawable.Require(CanWithdraw(now));
        Status = ResponseStatus.Drafting;
        SubmittedKind = null;
        SubmittedAt = null;
        IsNil = false;
        IsLate = false;
    }

    /// <summary>受け付ける, by the secretariat.</summary>
    public void Receive(DateTimeOffset now)
    {
        ResponseRules.Receivable.Require(CanReceive);
        Status = ResponseStatus.Received;
        ReceivedAt = now;
    }

    /// <summary>修正のお願い, by the secretariat; the reason is kept as a <c>CorrectionRequest</c>.</summary>
    public void RequestCorrection(DateTimeOffset now)
    {
        ResponseRules.Correctable.Require(CanRequestCorrection);
        Status = ResponseStatus.CorrectionRequested;
        IsReplacing = false;
        CorrectionRequestedAt = now;
        CorrectionCount++;
    }

    /// <summary>差替えを始める: the submission in force stands until the next one.</summary>
    public void BeginReplacement()
    {
        ResponseRules.Replaceable.Require(CanReplace);
        IsReplacing = true;
    }

    public void AbandonReplacement()
    {
        ResponseRules.Replacing.Require(IsReplacing && HasBeenSent);
        IsReplacing = false;
    }

    /// <summary>訂正版: what is written from now on is written on this edition; the draft is carried as it is.</summary>
    public void AnswerOn(Questionnaire form)
    {
        ResponseRules.Editable.Require(CanEdit);
        QuestionnaireId = form.Id;
    }

    /// <summary>期限の相談</summary>
    public void DiscussExtension()
    {
        ResponseRules.Editable.Require(CanEdit);
        ExtensionUnderDiscussion = true;
    }

    /// <summary>「○月○日までお待ちする」</summary>
    public void ExtendUntil(DateTimeOffset dueAt)
    {
        ResponseRules.LaterDeadline.Require(dueAt > EffectiveDueAt);
        ExtendedUntil = dueAt;
        ExtensionUnderDiscussion = false;
    }

    /// <summary>The secretariat entered it for the body, by telephone or FAX.</summary>
    public void MarkEnteredByProxy()
    {
        EnteredByProxy = true;
        ConfirmedAt = null;
    }

    public void Confirm(DateTimeOffset now) => ConfirmedAt = now;

    private void EndReview()
    {
        StatusBeforeReview = null;
        KindUnderReview = null;
        ReasonUnderReview = null;
    }
}
