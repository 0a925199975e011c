using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Collection;

public enum DeadlineChangeOutcome
{
    /// <summary>決裁中</summary>
    Proposed,

    /// <summary>決裁済: the deadline is moved.</summary>
    Decided,

    /// <summary>差戻し or 取戻し</summary>
    Returned,
}

/// <summary>全体の期限変更: proposed with its reason, decided by the 課長, then told to every body that is asked.</summary>
public sealed class DeadlineChange : IVersioned, IPartOfRecord
{
    public const int ReasonMaxLength = 400;

    public DeadlineChange(Survey survey, DateTimeOffset closesAt, string reason, Actor by, DateTimeOffset now)
    {
        SurveyRules.IsOpen.Require(survey.Status == SurveyStatus.Open);
        SurveyRules.DeadlineLater.Require(closesAt > survey.ClosesAt && closesAt > now);
        CollectionRules.ChangeReasonFits.Require(reason.Trim().Length is > 0 and <= ReasonMaxLength);
        SurveyId = survey.Id;
        Before = survey.ClosesAt!.Value;
        ClosesAt = closesAt;
        Reason = reason.Trim();
        ProposedBy = by.ByPost();
        ProposedAt = now;
    }

    private DeadlineChange()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid SurveyId { get; private set; }

    public DateTimeOffset Before { get; private set; }

    public DateTimeOffset ClosesAt { get; private set; }

    /// <summary>Told to the bodies.</summary>
    public string Reason { get; private set; } = "";

    public string ProposedBy { get; private set; } = "";

    public DateTimeOffset ProposedAt { get; private set; }

    public DeadlineChangeOutcome Outcome { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    Guid IPartOfRecord.RecordId => SurveyId;

    public void Decide(DateTimeOffset now)
    {
        Outcome = DeadlineChangeOutcome.Decided;
        DecidedAt = now;
    }

    public void Return() => Outcome = DeadlineChangeOutcome.Returned;
}
