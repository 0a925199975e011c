using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>準備中に戻す: after the 決裁 something must still be changed; it will be decided anew.</summary>
public sealed class ReconsiderSurvey(RenkeiDbContext db)
{
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">Answers are taken already, or it is in preparation anyhow.</exception>
    public async Task ExecuteAsync(string code, CancellationToken cancellation)
    {
        var survey = await db.Surveys.RequireAsync(code, cancellation);

        SurveyRules.Decided.Require(survey.Status == SurveyStatus.Approved);
        survey.Reconsider(await db.FormsOfAsync(survey, cancellation));

        await db.SaveChangesAsync(cancellation);
    }
}
