using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>
/// One body's answer to a survey (回答): its state, its own deadline and what was last submitted. The draft and the
/// submissions are kept beside it. 未着手 → 作成中 → 庁内確認中 → 提出済 → 受付済; 修正のお願い中 → 再提出済 → 受付済.
/// Its deadline, its way through the body, 差替え and 代行入力 stand in files of their own.
/// </summary>
public sealed partial class SurveyResponse : IVersioned
{
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

    /// <summary>Number of the newest submission, 0 before the first. Never goes back, not by 取下げ either.</summary>
    public int SubmissionCount { get; private set; }

    /// <summary>Kind of the submission in force; null when none is.</summary>
    public SubmissionKind? SubmittedKind { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>該当なし in every table of the submission in force.</summary>
    public bool IsNil { get; private set; }

    /// <summary>期限後: the first submission came after the deadline, was accepted all the same, and is marked.</summary>
    public bool IsLate { get; private set; }

    public DateTimeOffset? ReceivedAt { get; private set; }

    public DateTimeOffset? CorrectionRequestedAt { get; private set; }

    public int CorrectionCount { get; private set; }

    public bool HasSubmission => SubmittedKind is not null;

    public bool CanEdit => Status is ResponseStatus.NotStarted or ResponseStatus.Drafting
        or ResponseStatus.CorrectionRequested || (HasBeenSent && !IsOffered && (IsReplacing || !IsWhole));

    public bool CanReceive => Status is ResponseStatus.Submitted or ResponseStatus.Resubmitted
        && IsWhole && !IsReplacing && !IsOffered;

    public bool CanRequestCorrection => HasBeenSent && !IsOffered && !IsProxyOpen;

    private bool IsWhole => SubmittedKind is SubmissionKind.Full;

    private bool HasBeenSent => Status is ResponseStatus.Submitted or ResponseStatus.Resubmitted or ResponseStatus.Received;

    /// <summary>Until the secretariat has received it, and until the deadline.</summary>
    public bool CanWithdraw(DateTimeOffset now) =>
        Status == ResponseStatus.Submitted && !IsReplacing && !IsOffered && now <= EffectiveDueAt;

    /// <summary>Something was written for the first time; later calls change nothing.</summary>
    public void Begin()
    {
        ResponseRules.Editable.Require(CanEdit);
        DraftIsOpenToSecretariat = DraftIsOpenToSecretariat && IsProxyOpen;
        if (Status == ResponseStatus.NotStarted)
        {
            Status = ResponseStatus.Drafting;
        }
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
        EndProxy();
        IsLate = HasSubmission ? IsLate : now > EffectiveDueAt;
        ReplacementCount += IsReplacing ? 1 : 0;
        IsReplacing = false;
        SubmissionCount++;
        Stand(kind, isNil, now);
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
        TakeUp();
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

    /// <summary>訂正版: what is written from now on is written on this edition; the draft is carried as it is.</summary>
    public void AnswerOn(Questionnaire form)
    {
        ResponseRules.Editable.Require(CanEdit);
        QuestionnaireId = form.Id;
    }

    /// <summary>What is now in force.</summary>
    private void Stand(SubmissionKind kind, bool isNil, DateTimeOffset at)
    {
        SubmittedKind = kind;
        SubmittedAt = at;
        IsNil = isNil;
        ReceivedAt = null;
        ExtensionUnderDiscussion = ExtensionUnderDiscussion && kind != SubmissionKind.Full;
    }
}
