using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>取りまとめ中: the secretariat begins to put the answers together.</summary>
public sealed class ConsolidateSurvey(RenkeiDbContext db)
{
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">Answers are still taken.</exception>
    public async Task ExecuteAsync(string code, CancellationToken cancellation)
    {
        var survey = await db.Surveys.RequireAsync(code, cancellation);

        survey.Consolidate();

        await db.SaveChangesAsync(cancellation);
    }
}
