namespace Renkei.Approvals;

/// <summary>
/// The area that owns a matter acts on its outcome, in the same transaction: an answer is submitted at the instant of
/// its 決裁. Nothing is saved here; the use case that decides saves once.
/// </summary>
public interface IApprovalSubject
{
    ApprovalMatter Matter { get; }

    Task OnApprovedAsync(Approval approval, CancellationToken cancellation);

    /// <summary>差戻し or 取戻し: the draft opens again.</summary>
    Task OnReturnedAsync(Approval approval, CancellationToken cancellation);

    /// <summary>Where who drafted it goes on with it: /surveys/…. What is decided stands on the page of the approval itself.</summary>
    Task<string> AddressAsync(Guid subjectId, CancellationToken cancellation);
}
