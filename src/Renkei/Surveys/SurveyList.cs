using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>The surveys that the actor may see, newest first, with how many answers are in.</summary>
public static class SurveyList
{
    public static async Task<IReadOnlyList<SurveyRow>> LoadAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var surveys = await db.Surveys.AsNoTracking().VisibleTo(actor)
            .OrderByDescending(survey => survey.FiscalYear).ThenByDescending(survey => survey.Number)
            .Select(survey => new
            {
                Survey = survey,
                Asked = survey.Targets.Count,
                Answered = db.Set<SurveyResponse>()
                    .Count(response => response.SurveyId == survey.Id && response.SubmittedKind != null),
            })
            .ToListAsync(cancellation);

        // Who has not answered is a matter of the secretariat: others see no count.
        return [.. surveys.Select(row => new SurveyRow(
            row.Survey.Code,
            row.Survey.Title,
            row.Survey.Status,
            row.Survey.ClosesAt,
            actor.IsSecretariat ? row.Asked : null,
            actor.IsSecretariat ? row.Answered : null))];
    }
}

public sealed record SurveyRow(
    string Code, string Title, SurveyStatus Status, DateTimeOffset? ClosesAt, int? Asked, int? Answered);
