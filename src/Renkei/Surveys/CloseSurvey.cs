using Renkei.Data;
using Renkei.Outbox;

namespace Renkei.Surveys;

/// <summary>Ends the taking of answers once the general deadline has passed. Bodies with a later one still answer.</summary>
public sealed class CloseSurvey(RenkeiDbContext db, TimeProvider clock)
{
    public const string Kind = "survey-closed";

    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">Not open, or the deadline lies ahead.</exception>
    public async Task ExecuteAsync(string code, CancellationToken cancellation)
    {
        var survey = await db.Surveys.RequireAsync(code, cancellation);

        survey.Close(clock.GetUtcNow());

        db.Add(new OutboxMessage(Kind, survey.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
    }
}
