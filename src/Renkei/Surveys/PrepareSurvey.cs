using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>Sets name, deadline and the internal 最終期限 of a survey in preparation.</summary>
public sealed class PrepareSurvey(RenkeiDbContext db, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="SurveyRules"/>.</exception>
    public async Task ExecuteAsync(
        string code, string title, DateTimeOffset closesAt, DateOnly? finalDueOn, CancellationToken cancellation)
    {
        var survey = await db.Surveys.RequireAsync(code, cancellation);

        survey.SetDeadline(closesAt, finalDueOn, clock.GetUtcNow());
        survey.Rename(title);

        await db.SaveChangesAsync(cancellation);
    }
}
