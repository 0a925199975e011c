using Renkei.Forms;

namespace Renkei.Surveys;

/// <summary>The words on screen and paper.</summary>
public static class SurveyWords
{
    public static string InJapanese(this SurveyStatus status) => status switch
    {
        SurveyStatus.Preparing => "準備中",
        SurveyStatus.Approved => "決裁済",
        SurveyStatus.Open => "受付中",
        SurveyStatus.Closed => "受付終了",
        SurveyStatus.Consolidating => "取りまとめ中",
        SurveyStatus.Shared => "共有済",
        _ => "公表済",
    };

    /// <summary>調査票番号 without the body: H30-市町村用-第1版.</summary>
    public static string FormNumber(this Questionnaire form, Survey survey) =>
        $"{survey.Code}-{form.Variant.InJapanese()}-第{form.Edition}版";

    /// <summary>調査票番号 of one body: H30-06204-市町村用-第1版 (the code without its check digit).</summary>
    public static string FormNumber(this Questionnaire form, Survey survey, string organizationCode) =>
        $"{survey.Code}-{(organizationCode.Length == 6 ? organizationCode[..5] : organizationCode)}"
        + $"-{form.Variant.InJapanese()}-第{form.Edition}版";
}
