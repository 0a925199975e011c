using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Web.Surveys;

/// <summary>One of the things to prepare, and whether it is there.</summary>
internal sealed record SurveyPart(string Name, string Text, string Href, bool IsReady)
{
    public static IReadOnlyList<SurveyPart> Of(SurveyOverview overview)
    {
        var survey = overview.Survey;
        var address = SurveyAddresses.Of(survey.Code);
        return
        [
            new("調査名と期限", survey.ClosesAt?.InJapanese() ?? "期限が決まっていません", $"{address}/settings", survey.ClosesAt is not null),
            new("対象", TargetText(overview), $"{address}/targets", overview.Targets.Count > 0),
            .. overview.Forms.Select(form => new SurveyPart(
                $"調査票（{form.Variant.InJapanese()}・第{form.Edition}版{(form.IsDraft ? "・訂正中" : "")}）",
                $"様式1 {form.BodyQuestions}問、様式2 {form.NeedColumns}欄、様式3 {form.DeepeningColumns}欄",
                SurveyAddresses.FormOf(survey.Code, form.Variant),
                form.NeedColumns > 0)),
            new("検討を深める案件", $"{overview.DeepeningCount}件", $"{address}/deepening", true),
            new("依頼文", LetterText(survey.Letter), $"{address}/letter", survey.Letter is { DocumentNumber.Length: > 0, IssuedOn: not null, SenderPost.Length: > 0 }),
        ];
    }

    private static string TargetText(SurveyOverview overview) =>
        $"市町村 {overview.CountOf(FormVariant.Municipal)}、県の課・総合支庁 {overview.CountOf(FormVariant.Prefectural)}";

    private static string LetterText(RequestLetter letter) => letter.DocumentNumber.Length > 0
        ? $"{letter.DocumentNumber}　{letter.IssuedOn?.InJapaneseWithoutWeekday()}"
        : "文書番号が入っていません";
}
