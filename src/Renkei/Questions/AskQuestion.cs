using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>A body asked by a survey asks about its form.</summary>
public sealed class AskQuestion(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <param name="code">The survey.</param>
    /// <param name="itemKey">The item it is about; null for the survey as a whole.</param>
    /// <param name="text">The question.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The number of the question.</returns>
    /// <exception cref="NotFoundException">No such survey, or the actor's body is not asked.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="QuestionRules"/>.</exception>
    public async Task<int> ExecuteAsync(string code, string? itemKey, string text, CancellationToken cancellation)
    {
        var survey = await db.Surveys.VisibleTo(current.Actor).RequireAsync(code, cancellation);
        QuestionRules.CanBeAsked.Require(QuestionAccess.CanBeAsked(survey));
        var response = await db.AskingResponseAsync(survey, current.Actor, cancellation)
            ?? throw new NotFoundException(nameof(Survey), code);
        var variant = await db.Questionnaires.Where(form => form.Id == response.QuestionnaireId)
            .Select(form => form.Variant).SingleAsync(cancellation);
        var about = new QuestionSubject(variant, itemKey);
        await db.RequireItemAsync(survey, about, cancellation);

        var question = new Question(
            survey, await db.NextQuestionNumberAsync(survey, cancellation), about, response.RespondentId, text, current.Actor,
            clock.GetUtcNow());

        db.Add(question);
        await db.SaveChangesAsync(cancellation);
        return question.Number;
    }
}
