using Renkei.Access;
using Renkei.Audit;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>修正のお願い: what the secretariat asks a body to look at again, and why.</summary>
public sealed class CorrectionRequest : IPartOfRecord
{
    public CorrectionRequest(SurveyResponse response, string reason, Actor asker, DateTimeOffset now)
    {
        SubmissionRules.ReasonIsTold.Require(reason.Trim().Length is > 0 and <= Submission.ReasonMaxLength);
        ResponseId = response.Id;
        SubmissionNumber = response.SubmissionCount;
        Reason = reason.Trim();
        AskedBy = asker.ByPost();
        AskedAt = now;
    }

    private CorrectionRequest()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ResponseId { get; private set; }

    /// <summary>The version it is about.</summary>
    public int SubmissionNumber { get; private set; }

    public string Reason { get; private set; } = "";

    public string AskedBy { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    Guid IPartOfRecord.RecordId => ResponseId;
}
