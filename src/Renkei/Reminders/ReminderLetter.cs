using Renkei.Calendar;
using Renkei.Notices;
using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>御回答のお願い（再送） as the body reads it, on screen and by mail.</summary>
public static class ReminderLetter
{
    public const string Title = "御回答のお願い（再送）";

    public static string Text(Survey survey, SurveyResponse response, DateOnly today) => string.Join("\n", new[]
    {
        Ask(survey.Title, response, today),
        response.HasSubmission
            ? "お送りいただいた分は受け取っています。残りを書いて、本提出をお願いします。"
            : "該当する課題がないときは、回答のページの「『該当なし』として提出する」で御提出いただけます。",
        "御回答に日数がかかるときは、回答のページの「期限の相談」からお知らせください。",
        "行き違いで御提出済みのときは御容赦ください。",
        Contact(survey.Letter),
    }.Where(line => line.Length > 0));

    internal static Notice Write(
        Survey survey, SurveyResponse response, string bodyCode, DateTimeOffset now) => new(
        response.RespondentId,
        Title,
        Text(survey, response, now.DateInJapan()),
        $"/surveys/{survey.Code}/responses/{bodyCode}",
        now);

    private static string Ask(string title, SurveyResponse response, DateOnly today)
    {
        var due = response.EffectiveDueAt;
        var left = OpeningDays.CountBetween(today, due.DateInJapan());
        return due.DateInJapan() >= today
            ? $"「{title}」の御回答の期限は、{due.InJapanese()}です（{(left == 0 ? "きょうまで" : $"残り{left}開庁日")}）。お忙しいところ恐れ入りますが、御回答をお願いします。"
            : $"「{title}」の御回答の期限は{due.InJapanese()}でした。お忙しいところ恐れ入りますが、御回答をお願いします。";
    }

    private static string Contact(RequestLetter letter) =>
        letter.ContactDivision.Length == 0 ? "" : $"連絡先：{letter.ContactDivision}　電話 {letter.ContactTelephone}";
}
