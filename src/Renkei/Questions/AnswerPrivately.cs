using Renkei.Access;
using Renkei.Data;

namespace Renkei.Questions;

/// <summary>個別回答: answers the asker alone, and keeps why it is not published.</summary>
public sealed class AnswerPrivately(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such question, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="QuestionRules"/>.</exception>
    public async Task ExecuteAsync(string code, int number, string reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (survey, question) = await db.AnyQuestionAsync(code, number, current.Actor, cancellation);

        question.AnswerPrivately(reason, current.Actor, now);

        db.AddRange(AnswerNotice.ToAsker(survey, question, now));
        await db.SaveChangesAsync(cancellation);
    }
}
