using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Insights;
using Renkei.Needs;
using Renkei.Replies;
using Renkei.Surveys;
using Renkei.Themes;
using Renkei.Web.Components;

namespace Renkei.Web.Needs;

/// <summary>The line of a need as the strip draws it: all stages in order, those to come named as such.</summary>
internal static class LineNodes
{
    public static IReadOnlyList<LineNode> Of(NeedSheet sheet, NeedLine line) =>
    [
        .. line.Before is { } before ? [Neighbour("前年度", before)] : Array.Empty<LineNode>(),
        new("提出", $"{sheet.BodyName}の回答", LinePlace.Behind, AnswerAddress(sheet)),
        new("課題", sheet.Need.Number, LinePlace.Here, More: sheet.Need.Progress.Japanese()),
        Theme(line),
        Decision(line),
        Reply(line),
        line.PublishedAt is { } published
            ? new("公表", published.DateInJapan().InJapaneseWithoutWeekday(), LinePlace.Behind, TownAddress(sheet))
            : new("公表", "これから", LinePlace.Ahead),
        .. line.After is { } after ? [Neighbour("翌年度", after)] : Array.Empty<LineNode>(),
    ];

    private static LineNode Theme(NeedLine line) => line.Theme is { } theme
        ? new("テーマ", theme.Name, LinePlace.Behind, $"/themes/{theme.Year.Prefix()}/{theme.Serial}", theme.Status.Japanese())
        : new("テーマ", "これから", LinePlace.Ahead);

    private static LineNode Decision(NeedLine line) => line.Decision is { } decision
        ? new("決定", decision.Number, LinePlace.Behind, $"/councils/{decision.Year.Prefix()}/{decision.Meeting}", decision.Outcome.Japanese())
        : new("決定", "これから", LinePlace.Ahead);

    private static LineNode Reply(NeedLine line) => line.Reply is { } reply
        ? new("県の回答", reply.Round.Japanese(), LinePlace.Behind, "#h-reply", reply.DeliveredAt.DateInJapan().InJapaneseWithoutWeekday())
        : new("県の回答", "これから", LinePlace.Ahead);

    private static LineNode Neighbour(string kind, LinkedNeed need) =>
        new(kind, need.Number, LinePlace.Behind, $"/needs/{need.Number}", need.Title);

    private static string AnswerAddress(NeedSheet sheet) =>
        $"/surveys/{SurveyCode.Of(sheet.Need.FiscalYear, sheet.SurveyNumber)}/responses/{sheet.BodyCode}";

    private static string? TownAddress(NeedSheet sheet) =>
        sheet.BodyCode.Length == 6 ? $"/towns/{sheet.BodyCode[..5]}#{sheet.Need.Number}" : null;
}
