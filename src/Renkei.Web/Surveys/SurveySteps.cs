using Renkei.Calendar;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

/// <summary>The stages of a survey as a line of steps.</summary>
internal static class SurveySteps
{
    private static readonly (SurveyStatus Reached, string Text)[] Stages =
    [
        (SurveyStatus.Approved, "準備・決裁"),
        (SurveyStatus.Closed, "回答の受付"),
        (SurveyStatus.Shared, "取りまとめ"),
        (SurveyStatus.Published, "共有"),
    ];

    public static IReadOnlyList<Step> Of(Survey survey)
    {
        // Between 決裁済 and the opening the survey still waits before the second stage, which is its next one.
        var passed = Stages.Count(stage => survey.Status >= stage.Reached);
        var steps = Stages.Select((stage, place) => new Step(
            stage.Text, place < passed ? Stage.Done : place == passed ? Stage.Now : Stage.Next, Note(survey, place)));
        return [.. steps, new Step("公表", survey.Status == SurveyStatus.Published ? Stage.Done : Stage.Next, Day(survey.PublishedAt))];
    }

    private static string? Note(Survey survey, int place) => place switch
    {
        0 => Day(survey.ApprovedAt),
        1 when survey.OpenedAt is null => "開始前",
        1 => $"{Day(survey.OpenedAt)}から",
        2 => Day(survey.ClosedAt),
        _ => Day(survey.SharedFrom),
    };

    private static string? Day(DateTimeOffset? instant) => instant?.DateInJapan().InJapaneseWithoutYear();
}
