using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
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
        var now = clock.GetUtcNow();
        var survey = await db.Surveys.RequireAsync(code, cancellation);
        var bodies = await db.AllBodiesAsync(now.DateInJapan(), cancellation);

        survey.Share(now);

        db.AddRange(bodies.Select(body => SurveyNotices.Shared(survey, body, now)));
        db.Add(new OutboxMessage(Kind, survey.Id, now));
        await db.SaveChangesAsync(cancellation);
    }
}
