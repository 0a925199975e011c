using Renkei.Calendar;
using Renkei.FormWorkbooks;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>The 決裁 that a mailed workbook tells of: its 決裁日 and 文書番号, and the post of the 回答責任者.</summary>
internal static class MailedDecision
{
    /// <summary>Without a 決裁日 up to today and a post there is none to speak of, and the answer is 暫定.</summary>
    public static SubmissionDecision Of(ReturnedDecision told, AnswerContent answer, DateOnly today)
    {
        var post = answer.Value(FieldAddress.Body, StandardItem.ResponsibleOfficer).Trim();
        return JapaneseDateReader.TryRead(told.DecidedOn, out var day, out _) && day <= today && post.Length > 0
            ? SubmissionDecision.OnPaper(day, Cut(post), Cut(told.DocumentNumber), today)
            : new SubmissionDecision(SubmissionDecision.Elsewhere, null, Cut(post), Cut(told.DocumentNumber));
    }

    private static string Cut(string text) =>
        text.Length <= SubmissionDecision.TextMaxLength ? text : text[..SubmissionDecision.TextMaxLength];
}
