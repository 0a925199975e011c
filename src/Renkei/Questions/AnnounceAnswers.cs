using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>
/// Tells all bodies asked what is new among 質問と回答: at most once a day and survey, whatever was published by then in
/// one notice. What comes later the same day is told on the next by a job.
/// </summary>
public sealed class AnnounceAnswers(RenkeiDbContext db, TimeProvider clock) : IPeriodicWork
{
    public static TimeSpan Every => TimeSpan.FromMinutes(15);

    public Task RunAsync(CancellationToken cancellation) => ExecuteAsync(cancellation);

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var surveys = await db.Surveys
            .Where(survey => db.Set<GivenAnswer>().Any(answer => answer.IsPublic && answer.AnnouncedAt == null
                && db.Questions.Any(question => question.Id == answer.QuestionId && question.SurveyId == survey.Id)))
            .ToListAsync(cancellation);
        foreach (var survey in surveys)
        {
            await AddNoticesAsync(survey, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Adds the notices that are due; saves nothing.</summary>
    internal async Task AddNoticesAsync(Survey survey, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await db.Questions.Include(question => question.Answers)
            .Where(question => question.SurveyId == survey.Id).LoadAsync(cancellation);
        var given = db.Questions.Local.Where(question => question.SurveyId == survey.Id)
            .SelectMany(question => question.Answers).Where(answer => answer.IsPublic).ToList();
        var news = given.Where(answer => answer.AnnouncedAt is null).ToList();
        var toldToday = given.Exists(answer => answer.AnnouncedAt?.DateInJapan() == now.DateInJapan());
        if (news.Count == 0 || (survey.OpenedAt is not null && toldToday))
        {
            return;
        }

        // What is ready at the opening needs no notice of its own: nobody is asked before it.
        news.ForEach(answer => answer.Announce(now));
        var standing = news.Where(answer => answer.WithdrawnAt is null).Select(answer => answer.QuestionId).Distinct().Count();
        if (standing > 0)
        {
            var asked = await db.SurveyResponses.Where(response => response.SurveyId == survey.Id)
                .Select(response => response.RespondentId).ToListAsync(cancellation);
            db.AddRange(asked.Select(body => new Notice(
                body, $"質問と回答に{standing}件を掲載しました", $"{survey.Title}の調査票についての質問と回答です。記入の前に御覧ください。",
                $"/surveys/{survey.Code}/questions", now)));
        }
    }
}
