using Renkei.Surveys;

namespace Renkei.Web.Surveys;

/// <summary>A step of a survey that is confirmed on a page of its own, with what it leads to.</summary>
/// <param name="Name">The last part of its address.</param>
/// <param name="Done">What the next page says.</param>
/// <param name="Refusal">Why it cannot be done, where it cannot.</param>
internal sealed record SurveyAct(
    string Name,
    string Title,
    string Done,
    IReadOnlyList<string> Consequences,
    Func<Survey, bool> CanDo,
    Rule Refusal)
{
    public static SurveyAct Of(string name, DateTimeOffset now) => name switch
    {
        "open" => new(
            name,
            "受付を始める",
            "受付を始めました",
            [
                "対象の団体ごとに回答の場所ができ、この調査と依頼文が見えるようになります。",
                "調査票は固定され、開始の後は直せません。直すときは訂正版を作ります。",
                "回答の期限は、対象のすべてに同じ日時が入ります。",
            ],
            survey => survey.CanOpen,
            SurveyRules.ApprovedFirst),
        "close" => new(
            name,
            "受付を終了する",
            "受付を終了しました",
            [
                "共通の期限で受付を終えます。受付をもう一度開くことはできません。",
                "期限を延ばした団体は、その期限まで回答できます。",
            ],
            survey => survey.CanCloseAt(now),
            SurveyRules.DeadlinePassed),
        "consolidate" => new(
            name,
            "取りまとめを始める",
            "取りまとめを始めました",
            ["回答を整理し、所管課への照会に進みます。回答の内容は、まだ事務局のほかの団体に見えません。"],
            survey => survey.CanConsolidate,
            SurveyRules.IsClosed),
        "share" => new(
            name,
            "共有を始める",
            "共有を始めました",
            [
                "公開区分が「公開可」と「県・市町村限り」の課題が、県のすべての課・総合支庁と全市町村に見えるようになります。",
                "「事務局限り」の課題は、これまでどおり事務局と出した団体だけに見えます。",
                "「未協議」の相手方の名前は、ほかの市町村には見えません。",
                "どの団体がまだ回答していないかは、事務局と管内の総合支庁だけに見えます。",
                "住民の方には、公表するまで見えません。",
                "共有を取り消すことはできません。",
            ],
            survey => survey.CanShare,
            SurveyRules.Shareable),
        _ => new(
            "reconsider",
            "準備中に戻す",
            "準備中に戻しました",
            ["決裁はなかったことになり、直した後でもう一度決裁が必要です。", "調査票と依頼文を直せるようになります。"],
            survey => survey.Status == SurveyStatus.Approved,
            SurveyRules.Decided),
    };
}
