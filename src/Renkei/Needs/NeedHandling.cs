namespace Renkei.Needs;

/// <summary>What the offices do with a need: 事務局整理欄, 処理状況, その後の状況.</summary>
public sealed partial class Need
{
    /// <summary>事務局整理欄: 所管課, 関係課, 対応区分 and 備考, by the secretariat.</summary>
    public void Sort(
        Guid? divisionId, NeedDisposition? disposition, string? nextReport, string? reason, string note,
        string relatedDivisions = "")
    {
        NeedRules.Standing.Require(!IsWithdrawn);
        NeedRules.ContinuedNeedsDate.Require(
            disposition != NeedDisposition.ContinuedStudy || !string.IsNullOrWhiteSpace(nextReport));
        NeedRules.DifficultNeedsReason.Require(
            disposition != NeedDisposition.DifficultAtPresent || !string.IsNullOrWhiteSpace(reason));
        NeedRules.NextReportFits.Require((nextReport?.Length ?? 0) <= NextReportMaxLength);
        NeedRules.ReasonFits.Require((reason?.Length ?? 0) <= ReasonMaxLength);
        NeedRules.NoteFits.Require(note.Length <= NoteMaxLength);
        NeedRules.RelatedDivisionsFit.Require(relatedDivisions.Length <= RelatedDivisionsMaxLength);
        DivisionId = divisionId;
        Disposition = disposition;
        NextReport = Trimmed(nextReport);
        Reason = Trimmed(reason);
        Note = note;
        RelatedDivisions = relatedDivisions.Trim();
        Advance(NeedProgress.Sorting);
    }

    /// <summary>The council took its theme up. A 対応区分 that people set before stays.</summary>
    public void TakeUpAsTheme()
    {
        Disposition ??= NeedDisposition.StudyAsTheme;
        Advance(NeedProgress.Sorting);
    }

    /// <summary>The council's decision on its theme is put right: what only followed from it is open again.</summary>
    public void LeaveTheme()
    {
        if (Disposition == NeedDisposition.StudyAsTheme && Progress < NeedProgress.InApproval)
        {
            Disposition = null;
        }
    }

    /// <summary>Goes on to a later 処理状況; never back, and never out of 取下げ.</summary>
    public void Advance(NeedProgress progress)
    {
        if (IsWithdrawn)
        {
            ProgressBeforeWithdrawal = progress > ProgressBeforeWithdrawal ? progress : ProgressBeforeWithdrawal;
        }
        else if (progress > Progress)
        {
            Progress = progress;
        }
    }

    /// <summary>The reply came back from 決裁.</summary>
    public void ReturnToDrafting()
    {
        if (Progress == NeedProgress.InApproval)
        {
            Progress = NeedProgress.DraftingReply;
        }
    }

    public void Become(NeedOutcome outcome, string? reason)
    {
        NeedRules.ChangeNeedsReason.Require(
            outcome != NeedOutcome.PolicyChanged || !string.IsNullOrWhiteSpace(reason));
        NeedRules.ReasonFits.Require((reason?.Length ?? 0) <= ReasonMaxLength);
        Outcome = outcome;
        Reason = Trimmed(reason) ?? Reason;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
