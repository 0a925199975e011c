using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>掲載する, one or several at once: each asker is told of the own answer, all bodies of the whole bundle.</summary>
public sealed class PublishAnswers(
    RenkeiDbContext db, CurrentActor current, AnnounceAnswers announce, TimeProvider clock)
{
    /// <param name="code">The survey.</param>
    /// <param name="numbers">Which questions.</param>
    /// <param name="reason">Why an answer that was given before is corrected; empty for the first time.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such question, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="QuestionRules"/>; nothing is published.</exception>
    public async Task ExecuteAsync(
        string code, IReadOnlyCollection<int> numbers, string reason, CancellationToken cancellation)
    {
        QuestionRules.SomethingChosen.Require(numbers.Count > 0);
        var now = clock.GetUtcNow();
        Survey survey = null!;
        foreach (var number in numbers.Order())
        {
            (survey, var question) = await db.AnyQuestionAsync(code, number, current.Actor, cancellation);
            question.Publish(reason, current.Actor, now);
            db.AddRange(AnswerNotice.ToAsker(survey, question, now));
        }

        await announce.AddNoticesAsync(survey, cancellation);
        await db.SaveChangesAsync(cancellation);
    }
}
