using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>
/// Who sees a question of a survey that he sees: the secretariat all, a body its own, everybody else what was
/// published, without who asked.
/// </summary>
public static class QuestionAccess
{
    public static IQueryable<Question> VisibleTo(this IQueryable<Question> questions, Actor actor)
    {
        var own = actor.Own;
        return actor.IsSecretariat
            ? questions
            : questions.Where(question => question.Status == QuestionStatus.Published
                || question.Status == QuestionStatus.Withdrawn
                || (question.AskerId != null && own.Contains(question.AskerId.Value)));
    }

    /// <summary>The answer of the survey in whose name the actor may ask; null for others than officers of a body asked.</summary>
    public static async Task<SurveyResponse?> AskingResponseAsync(
        this RenkeiDbContext db, Survey survey, Actor actor, CancellationToken cancellation)
    {
        var own = await db.SurveyResponses.OwnOf(actor)
            .Where(response => response.SurveyId == survey.Id).ToListAsync(cancellation);
        return CanBeAsked(survey) ? own.FirstOrDefault(response => actor.CanAnswer(response)) : null;
    }

    public static bool CanBeAsked(Survey survey) =>
        survey.Status is SurveyStatus.Open or SurveyStatus.Closed or SurveyStatus.Consolidating;

    /// <exception cref="NotFoundException">No such question, or the actor is not of the secretariat.</exception>
    internal static async Task<(Survey Survey, Question Question)> AnyQuestionAsync(
        this RenkeiDbContext db, string code, int number, Actor actor, CancellationToken cancellation)
    {
        var survey = await db.Surveys.VisibleTo(actor).RequireAsync(code, cancellation);
        var question = actor.IsSecretariat
            ? await db.Questions.Include(one => one.Answers)
                .SingleOrDefaultAsync(one => one.SurveyId == survey.Id && one.Number == number, cancellation)
            : null;
        return (survey, question ?? throw new NotFoundException(nameof(Question), number));
    }

    internal static async Task<int> NextQuestionNumberAsync(
        this RenkeiDbContext db, Survey survey, CancellationToken cancellation) =>
        (await db.Questions.Where(one => one.SurveyId == survey.Id).MaxAsync(one => (int?)one.Number, cancellation) ?? 0) + 1;

    /// <exception cref="RuleBrokenException">The form has no such item.</exception>
    internal static async Task RequireItemAsync(
        this RenkeiDbContext db, Survey survey, QuestionSubject about, CancellationToken cancellation) =>
        QuestionRules.ItemExists.Require(about.ItemKey is null || (await db.FormsOfAsync(survey, cancellation))
            .Any(form => (about.Variant is null || form.Variant == about.Variant) && form.Find(about.ItemKey) is not null));
}
