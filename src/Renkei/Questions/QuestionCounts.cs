using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>「この欄についての質問 2件」: how many published questions there are about each item of a form.</summary>
public sealed record QuestionCounts(int Total, IReadOnlyDictionary<string, int> OfItem)
{
    public static readonly QuestionCounts None = new(0, new Dictionary<string, int>());

    public static async Task<QuestionCounts> LoadAsync(
        RenkeiDbContext db, Guid surveyId, FormVariant? variant, CancellationToken cancellation)
    {
        var published = await db.Questions
            .Where(question => question.SurveyId == surveyId && question.Status == QuestionStatus.Published
                && (variant == null || question.Variant == null || question.Variant == variant))
            .Select(question => question.ItemKey).ToListAsync(cancellation);
        return new QuestionCounts(
            published.Count,
            published.OfType<string>().GroupBy(key => key).ToDictionary(key => key.Key, key => key.Count()));
    }
}
