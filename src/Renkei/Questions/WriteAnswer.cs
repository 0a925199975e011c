using Renkei.Access;
using Renkei.Data;

namespace Renkei.Questions;

/// <summary>Writes the 回答案 and the 掲載用の質問文. Nobody outside the secretariat sees it yet.</summary>
public sealed class WriteAnswer(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such question, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="QuestionRules"/>.</exception>
    public async Task ExecuteAsync(
        string code, int number, QuestionSubject about, string publicText, string draft, CancellationToken cancellation)
    {
        var (survey, question) = await db.AnyQuestionAsync(code, number, current.Actor, cancellation);
        await db.RequireItemAsync(survey, about, cancellation);

        question.Write(about, publicText, draft);

        await db.SaveChangesAsync(cancellation);
    }
}
