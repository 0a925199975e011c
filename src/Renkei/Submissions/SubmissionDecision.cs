using Renkei.Responses;

namespace Renkei.Submissions;

/// <summary>The body's own 決裁 behind a submission: by a route in the system, or done on paper (別途決裁).</summary>
/// <param name="How">決裁, 代決 or 別途決裁.</param>
/// <param name="DecidedOn">決裁日; null where a provisional answer was sent without one.</param>
/// <param name="Post">職名 of who decided.</param>
/// <param name="DocumentNumber">文書番号, where there is one.</param>
/// <param name="ApprovalId">The approval in the system; null for 別途決裁.</param>
public sealed record SubmissionDecision(
    string How, DateOnly? DecidedOn, string Post, string DocumentNumber, Guid? ApprovalId = null)
{
    public const int TextMaxLength = 100;

    public const string Elsewhere = "別途決裁";

    /// <summary>「庁内で決裁済みとして提出する」</summary>
    public static SubmissionDecision OnPaper(DateOnly decidedOn, string post, string documentNumber, DateOnly today)
    {
        SubmissionRules.PostIsTold.Require(post.Trim().Length is > 0 and <= TextMaxLength);
        SubmissionRules.DocumentNumberFits.Require(documentNumber.Length <= TextMaxLength);
        SubmissionRules.DecidedByNow.Require(decidedOn <= today);
        return new SubmissionDecision(Elsewhere, decidedOn, post.Trim(), documentNumber.Trim());
    }
}
