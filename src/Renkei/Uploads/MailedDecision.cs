using Renkei.Calendar;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>The 決裁 that mailed workbooks tell of: the latest 決裁日 with its 文書番号, and the post of the 回答責任者.</summary>
internal static class MailedDecision
{
    /// <summary>Without a 決裁日 up to today and a post there is none to speak of, and the answer is 暫定.</summary>
    public static SubmissionDecision Of(IReadOnlyList<ReturnedDecision> told, AnswerContent answer, DateOnly today)
    {
        var post = answer.Value(FieldAddress.Body, StandardItem.ResponsibleOfficer).Trim();
        var dated = told.Select(one => (One: one, Day: DayOf(one, today)))
            .Where(one => one.Day is not null).OrderBy(one => one.Day).ToList();
        if (dated.Count > 0 && post.Length > 0)
        {
            return SubmissionDecision.OnPaper(dated[^1].Day!.Value, Cut(post), Cut(dated[^1].One.DocumentNumber), today);
        }

        var number = told.Select(one => one.DocumentNumber).LastOrDefault(one => one.Length > 0) ?? "";
        return new SubmissionDecision(SubmissionDecision.Elsewhere, null, Cut(post), Cut(number));
    }

    /// <summary>Null without a 決裁日, or with one that is still to come.</summary>
    public static DateOnly? DayOf(ReturnedDecision told, DateOnly today) =>
        JapaneseDateReader.TryRead(told.DecidedOn, out var day, out _) && day <= today ? day : null;

    private static string Cut(string text) =>
        text.Length <= SubmissionDecision.TextMaxLength ? text : text[..SubmissionDecision.TextMaxLength];
}
