using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>The survey of 平成30年度 and its 市町村用 form, as the sample year has them, without a database.</summary>
internal static class SampleForm
{
    public static (Survey Survey, Questionnaire Form) Build()
    {
        var year = new FiscalYear(2018);
        var survey = new Survey(year, 1, $"{year.InJapanese()} 連携課題・ニーズ調査");
        survey.Write(SampleSurveys.LetterOf(year, new DateOnly(2018, 4, 27), "市町村第56号"));
        foreach (var item in SampleFiles.Deepening().Cases)
        {
            survey.Deepen(item.Title, item.Course);
        }

        var form = StandardForm.Build(survey.Key, FormVariant.Municipal);
        foreach (var question in SampleFiles.FormTexts().BodyQuestions.Where(question => question.Choices.Count > 0))
        {
            form.AddOwn(
                survey.Key, FormSection.BodyQuestion,
                question.Kind == "複数選択" ? FormItemKind.MultipleChoice : FormItemKind.SingleChoice,
                new FormItemTerms(question.Text) { IsRequired = question.Required, Options = question.Choices });
        }

        return (survey, form);
    }

    /// <summary>The prefecture's 課, to choose from.</summary>
    public static IReadOnlyList<string> Divisions() =>
    [
        .. SampleFiles.Organization().Prefecture.Departments.SelectMany(department => department.Divisions)
            .OrderBy(division => division.Code, StringComparer.Ordinal).Select(division => division.Name).Distinct(),
    ];
}
