using Renkei.Calendar;
using Renkei.Notices;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>What those who are asked, and then everybody, are told about a survey.</summary>
internal static class SurveyNotices
{
    public static Notice Opened(Survey survey, Organization asked, DateTimeOffset now) => new(
        asked,
        "調査への御回答をお願いします",
        $"「{survey.Title}」の受付を始めました。御回答の期限は{survey.ClosesAt!.Value.InJapanese()}です。"
            + "該当する課題がないときも、「該当なし」として提出してください。",
        $"/surveys/{survey.Code}/responses/{asked.Code}",
        now);

    public static Notice Shared(Survey survey, Organization body, DateTimeOffset now) => new(
        body,
        "調査の回答の共有を始めました",
        $"「{survey.Title}」の回答を、県と全市町村で見られるようになりました。公表の前ですので、取扱いに御注意ください。",
        $"/needs?year={survey.FiscalYear.Prefix()}",
        now);
}
