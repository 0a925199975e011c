using Renkei.Calendar;
using Renkei.Forms;

namespace Renkei.Surveys;

/// <summary>The course of a survey: 準備中 → 決裁済 → 受付中 → 受付終了 → 取りまとめ中 → 共有済 → 公表済; never reopened.</summary>
public sealed partial class Survey
{
    public SurveyStatus Status { get; private set; }

    /// <summary>起案: set while the 決裁 runs.</summary>
    public DateTimeOffset? ProposedAt { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>未定のまま開始: opened although a body had no 正担当.</summary>
    public bool OpenedWithoutFullRoster { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>共有開始: from then on the prefecture and all municipalities see the answers.</summary>
    public DateTimeOffset? SharedFrom { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public bool CanEdit => Status == SurveyStatus.Preparing && ProposedAt is null;

    public bool CanPropose => CanEdit && ClosesAt is not null && _targets.Count > 0;

    public bool CanReconsider => Status == SurveyStatus.Approved || (Status == SurveyStatus.Preparing && ProposedAt is not null);

    public bool CanOpen => Status == SurveyStatus.Approved;

    public bool CanConsolidate => Status == SurveyStatus.Closed;

    public bool CanShare => Status is SurveyStatus.Closed or SurveyStatus.Consolidating;

    public bool CanCloseAt(DateTimeOffset now) => Status == SurveyStatus.Open && now >= ClosesAt;

    /// <summary>Answers are the common knowledge of the prefecture and all municipalities.</summary>
    public bool IsSharedAt(DateTimeOffset now) => SharedFrom <= now;

    /// <summary>起案: from here to the 決裁 nothing changes any more, so that what is decided is what is sent.</summary>
    public void Propose(IReadOnlyCollection<Questionnaire> forms, DateTimeOffset now)
    {
        SurveyRules.Proposable.Require(CanEdit);
        SurveyRules.HasDeadline.Require(ClosesAt is not null);
        SurveyRules.HasTargets.Require(_targets.Count > 0);
        SurveyRules.EveryVariantHasAForm.Require(_targets.All(target => forms.Any(form => form.Variant == target.Variant)));
        foreach (var form in forms)
        {
            form.Freeze(now);
        }

        ProposedAt = now;
    }

    public void Approve(DateTimeOffset now)
    {
        SurveyRules.Proposed.Require(Status == SurveyStatus.Preparing && ProposedAt is not null);
        ApprovedAt = now;
        Status = SurveyStatus.Approved;
    }

    /// <summary>差戻し, 取戻し, or second thoughts after the 決裁: the survey is prepared again and decided anew.</summary>
    public void Reconsider(IReadOnlyCollection<Questionnaire> forms)
    {
        SurveyRules.Reconsiderable.Require(CanReconsider);
        foreach (var form in forms)
        {
            form.Thaw();
        }

        ProposedAt = null;
        ApprovedAt = null;
        Status = SurveyStatus.Preparing;
    }

    /// <param name="rosterIsComplete">Every body asked has a 正担当.</param>
    /// <param name="evenWithoutContacts">未定のまま開始, which is then recorded.</param>
    /// <param name="now">The deadline must lie ahead of it.</param>
    public void Open(bool rosterIsComplete, bool evenWithoutContacts, DateTimeOffset now)
    {
        SurveyRules.ApprovedFirst.Require(CanOpen);
        SurveyRules.ContactsKnown.Require(rosterIsComplete || evenWithoutContacts);
        SurveyRules.DeadlineAhead.Require(ClosesAt > now);
        OpenedAt = now;
        OpenedWithoutFullRoster = !rosterIsComplete;
        Status = SurveyStatus.Open;
    }

    /// <summary>全体の期限変更, once it is decided: later than before, while answers are taken.</summary>
    public void MoveDeadline(DateTimeOffset closesAt, DateTimeOffset now)
    {
        SurveyRules.IsOpen.Require(Status == SurveyStatus.Open);
        SurveyRules.DeadlineLater.Require(closesAt > ClosesAt && closesAt > now);
        ClosesAt = closesAt;
        FinalDueOn = FinalDueOn < closesAt.DateInJapan() ? closesAt.DateInJapan() : FinalDueOn;
    }

    public void Close(DateTimeOffset now)
    {
        SurveyRules.IsOpen.Require(Status == SurveyStatus.Open);
        SurveyRules.DeadlinePassed.Require(now >= ClosesAt);
        ClosedAt = now;
        Status = SurveyStatus.Closed;
    }

    public void Consolidate()
    {
        SurveyRules.IsClosed.Require(CanConsolidate);
        Status = SurveyStatus.Consolidating;
    }

    public void Share(DateTimeOffset now)
    {
        SurveyRules.Shareable.Require(CanShare);
        SharedFrom = now;
        Status = SurveyStatus.Shared;
    }

    public void Publish(DateTimeOffset now)
    {
        SurveyRules.IsShared.Require(Status == SurveyStatus.Shared);
        PublishedAt = now;
        Status = SurveyStatus.Published;
    }
}
