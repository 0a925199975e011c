using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>One question with its earlier answers: a corrected answer stays readable, a withdrawn one for the secretariat.</summary>
/// <param name="Written">What the secretariat edits; null for everybody else.</param>
/// <param name="Earlier">Newest first, without the one in force.</param>
public sealed record QuestionSheet(
    Survey Survey, QuestionRow Row, ItemPlaces Places, Question? Written, IReadOnlyList<GivenAnswer> Earlier)
{
    /// <exception cref="NotFoundException">No such question that the actor may see.</exception>
    public static async Task<QuestionSheet> LoadAsync(
        RenkeiDbContext db, string code, int number, Actor actor, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().VisibleTo(actor).RequireAsync(code, cancellation);
        var question = await db.Questions.AsNoTracking().Include(one => one.Answers).VisibleTo(actor)
            .SingleOrDefaultAsync(one => one.SurveyId == survey.Id && one.Number == number, cancellation)
            ?? throw new NotFoundException(nameof(Question), number);
        var places = await ItemPlaces.LoadAsync(db, survey, cancellation);
        var askers = await db.OrganizationsIn(survey.FiscalYear).Where(body => body.Id == question.AskerId)
            .ToDictionaryAsync(body => body.Id, body => body.Name, cancellation);
        var row = QuestionSight.Of(question, places, actor, askers);
        return new QuestionSheet(survey, row, places, actor.IsSecretariat ? question : null,
        [
            .. question.Answers.OrderByDescending(answer => answer.Number).Skip(1)
                .Where(answer => actor.IsSecretariat || (!row.IsWithdrawn && answer is { IsPublic: true, WithdrawnAt: null })),
        ]);
    }
}
