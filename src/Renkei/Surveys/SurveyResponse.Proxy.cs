namespace Renkei.Surveys;

/// <summary>
/// 代行入力: the secretariat types what came by FAX, mail or telephone, and the body confirms it. A draft in which the
/// body itself wrote is never opened to the secretariat, unless the body hands it over.
/// </summary>
public sealed partial class SurveyResponse
{
    /// <summary>代行入力中: the secretariat writes, the body does not.</summary>
    public bool IsProxyOpen { get; private set; }

    /// <summary>Everything in the draft was typed by the secretariat, or handed over to it.</summary>
    public bool DraftIsOpenToSecretariat { get; private set; }

    /// <summary>The answer in force was typed by the secretariat; waits for the body until <see cref="ConfirmedAt"/>.</summary>
    public bool EnteredByProxy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>内容確認待ち</summary>
    public bool AwaitsConfirmation => EnteredByProxy && ConfirmedAt is null;

    public bool CanEnterByProxy => !IsProxyOpen && (Status == ResponseStatus.NotStarted
        || (DraftIsOpenToSecretariat && (Status is ResponseStatus.Drafting or ResponseStatus.CorrectionRequested
            || (EnteredByProxy && (CanReplace || (HasBeenSent && !IsWhole))))));

    /// <summary>県に入力をお願いする: only before anything was sent.</summary>
    public bool CanHandToProxy => !IsProxyOpen && !HasSubmission && Status == ResponseStatus.Drafting;

    public void OpenProxy()
    {
        ResponseRules.ProxyWhereNobodyWrote.Require(CanEnterByProxy);
        IsReplacing = HasBeenSent && IsWhole;
        IsProxyOpen = true;
        DraftIsOpenToSecretariat = true;
    }

    /// <summary>The secretariat gives it up; what it typed stays in the draft.</summary>
    public void LeaveProxy()
    {
        ResponseRules.ProxyOpen.Require(IsProxyOpen);
        IsProxyOpen = false;
        IsReplacing = false;
    }

    /// <summary>代行をやめて自分で書く, by the body.</summary>
    public void TakeBack()
    {
        LeaveProxy();
        TakeUp();
    }

    /// <summary>The body lets the secretariat see and finish its draft.</summary>
    public void HandToProxy()
    {
        ResponseRules.HandedBeforeSent.Require(CanHandToProxy);
        DraftIsOpenToSecretariat = true;
    }

    /// <summary>「内容を確認しました」</summary>
    public void Confirm(DateTimeOffset now)
    {
        ResponseRules.Confirmable.Require(AwaitsConfirmation);
        ConfirmedAt = now;
    }

    private void EndProxy()
    {
        EnteredByProxy = IsProxyOpen;
        ConfirmedAt = null;
        IsProxyOpen = false;
    }

    /// <summary>From here on the draft is the body's own.</summary>
    private void TakeUp() => DraftIsOpenToSecretariat = false;
}
