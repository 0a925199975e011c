namespace Renkei.Surveys;

/// <summary>庁内確認: the way of the answer through its own body, before it is sent.</summary>
public sealed partial class SurveyResponse
{
    public const int ReasonMaxLength = 1000;

    /// <summary>Where a refusal inside the body leads back to.</summary>
    public ResponseStatus? StatusBeforeReview { get; private set; }

    /// <summary>As what the answer is to be sent once it is decided.</summary>
    public SubmissionKind? KindUnderReview { get; private set; }

    public string? ReasonUnderReview { get; private set; }

    /// <summary>庁内確認へ回す: from now on nobody writes until it is decided or returned.</summary>
    public void StartReview(SubmissionKind kind, string reason)
    {
        ResponseRules.Editable.Require(CanEdit && !IsProxyOpen);
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

    private void EndReview()
    {
        StatusBeforeReview = null;
        KindUnderReview = null;
        ReasonUnderReview = null;
    }
}
