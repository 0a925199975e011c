using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>よくある質問: the secretariat prepares a question with its answer, before the opening or later.</summary>
public sealed class PrepareQuestion(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <returns>The number of the question.</returns>
    /// <exception cref="NotFoundException">No such survey, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="QuestionRules"/>.</exception>
    public async Task<int> ExecuteAsync(
        string code, QuestionSubject about, string text, string answer, CancellationToken cancellation)
    {
        if (!current.Actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(Survey), code);
        }

        var survey = await db.Surveys.RequireAsync(code, cancellation);
        await db.RequireItemAsync(survey, about, cancellation);
        var question = new Question(
            survey, await db.NextQuestionNumberAsync(survey, cancellation), about, askerId: null, text, current.Actor, clock.GetUtcNow());
        question.Write(about, text, answer);

        db.Add(question);
        await db.SaveChangesAsync(cancellation);
        return question.Number;
    }
}
