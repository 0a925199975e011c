using Renkei.Data;
using Renkei.Outbox;

namespace Renkei.Surveys;

/// <summary>共有開始: from now on the prefecture and all municipalities see the answers, each to its 公開区分.</summary>
public sealed class ShareSurvey(RenkeiDbContext db, TimeProvider clock)
{
    public const string Kind = "survey-shared";

    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">Answers are still taken, or it is shared already.</exception>
    public async Task ExecuteAsync(string code, CancellationToken cancellation)
    {
        var survey = await db.Surveys.RequireAsync(code, cancellation);

        survey.Share(clock.GetUtcNow());

        db.Add(new OutboxMessage(Kind, survey.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
    }
}
