using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>What a question is about: a form, an item of it, or with nulls the survey as a whole.</summary>
public sealed record QuestionSubject(FormVariant? Variant, string? ItemKey)
{
    public static readonly QuestionSubject Whole = new(null, null);
}
