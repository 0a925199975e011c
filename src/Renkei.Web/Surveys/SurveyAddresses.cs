using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

/// <summary>Where the pages of a survey are, and the way up from them.</summary>
internal static class SurveyAddresses
{
    public static string Of(string code) => $"/surveys/{code}";

    public static string FormOf(string code, FormVariant variant) => $"/surveys/{code}/form/{Slug(variant)}";

    public static string SectionOf(string code, FormVariant variant, FormSection section) =>
        $"{FormOf(code, variant)}?section={Slug(section)}";

    public static string ItemOf(string code, FormVariant variant, string key) =>
        $"{FormOf(code, variant)}/items/{key}";

    public static string Slug(FormVariant variant) => variant == FormVariant.Municipal ? "municipal" : "prefectural";

    public static string Slug(FormSection section) => section switch
    {
        FormSection.BodyQuestion => "body",
        FormSection.NeedColumn => "needs",
        _ => "deepening",
    };

    /// <exception cref="NotFoundException">No such variant.</exception>
    public static FormVariant Variant(string slug) => slug switch
    {
        "municipal" => FormVariant.Municipal,
        "prefectural" => FormVariant.Prefectural,
        _ => throw new NotFoundException(nameof(FormVariant), slug),
    };

    public static FormSection Section(string? slug) => slug switch
    {
        "needs" => FormSection.NeedColumn,
        "deepening" => FormSection.DeepeningColumn,
        _ => FormSection.BodyQuestion,
    };

    public static IReadOnlyList<Crumb> Trail(Survey survey) => [new("調査", "/surveys"), new(survey.Title, Of(survey.Code))];
}
