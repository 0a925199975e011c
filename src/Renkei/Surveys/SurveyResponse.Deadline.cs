namespace Renkei.Surveys;

/// <summary>期限: the general deadline, or a later one that was agreed with this body.</summary>
public sealed partial class SurveyResponse
{
    /// <summary>The deadline given to all; <see cref="EffectiveDueAt"/> is the one that counts.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>「○月○日までお待ちする」, to this body alone.</summary>
    public DateTimeOffset? ExtendedUntil { get; private set; }

    public DateTimeOffset EffectiveDueAt => ExtendedUntil > DueAt ? ExtendedUntil.Value : DueAt;

    public bool IsExtended => ExtendedUntil > DueAt;

    /// <summary>期限の相談中</summary>
    public bool ExtensionUnderDiscussion { get; private set; }

    /// <summary>Until the whole answer was sent.</summary>
    public bool CanDiscussExtension => SubmittedKind is not SubmissionKind.Full;

    /// <summary>期限の相談</summary>
    public void DiscussExtension()
    {
        ResponseRules.ExtensionBeforeWhole.Require(CanDiscussExtension);
        ExtensionUnderDiscussion = true;
    }

    /// <summary>「○月○日までお待ちする」</summary>
    public void ExtendUntil(DateTimeOffset dueAt)
    {
        ResponseRules.LaterDeadline.Require(dueAt > EffectiveDueAt);
        ExtendedUntil = dueAt;
        ExtensionUnderDiscussion = false;
    }

    /// <summary>The talk about the deadline is over without another date.</summary>
    public void EndDiscussion() => ExtensionUnderDiscussion = false;

    /// <summary>全体の期限変更: what was agreed with this body stays where it is later still.</summary>
    public void MoveDeadline(DateTimeOffset dueAt) => DueAt = dueAt;
}
