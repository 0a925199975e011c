using Renkei.Questions;
using Renkei.Surveys;
using Renkei.Web.Surveys;

namespace Renkei.Web.Questions;

/// <summary>What a question is about, as a form sends it: empty, <c>municipal</c>, <c>municipal:title</c>.</summary>
internal static class SubjectAddress
{
    public static string Of(QuestionSubject about) => (about.Variant, about.ItemKey) switch
    {
        (null, _) => "",
        ({ } variant, null) => SurveyAddresses.Slug(variant),
        ({ } variant, var key) => $"{SurveyAddresses.Slug(variant)}:{key}",
    };

    /// <exception cref="NotFoundException">No such variant.</exception>
    public static QuestionSubject Read(string sent) => sent.Split(':', 2) switch
    {
        [""] => QuestionSubject.Whole,
        [var variant] => new QuestionSubject(SurveyAddresses.Variant(variant), null),
        [var variant, var key] => new QuestionSubject(SurveyAddresses.Variant(variant), key),
        _ => QuestionSubject.Whole,
    };
}
