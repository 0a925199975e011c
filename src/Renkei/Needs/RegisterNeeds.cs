using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Outbox;
using Renkei.Submissions;

namespace Renkei.Needs;

/// <summary>
/// Gives every row of a submission its need and number at the first 提出 that contains it. A row that was there before
/// is a new version of the same need, a row no longer there becomes 取下げ.
/// </summary>
public sealed class RegisterNeeds(RenkeiDbContext db, TimeProvider clock) : IOutboxHandler
{
    /// <summary>The text of a need is another than before. The subject is the <see cref="Need"/>.</summary>
    public const string TextChanged = "need-text-changed";

    public string Kind => SendSubmission.Submitted;

    public async Task ExecuteAsync(Guid subjectId, CancellationToken cancellation)
    {
        var submission = await db.Submissions.AsNoTracking().Include(sent => sent.Needs)
            .SingleAsync(sent => sent.Id == subjectId, cancellation);
        if (!submission.IsInForce)
        {
            return;
        }

        var response = await db.SurveyResponses.AsNoTracking()
            .SingleAsync(answer => answer.Id == submission.ResponseId, cancellation);
        var survey = await db.Surveys.AsNoTracking().SingleAsync(one => one.Id == response.SurveyId, cancellation);
        var respondent = await db.Organizations.AsNoTracking()
            .SingleAsync(body => body.Id == response.RespondentId, cancellation);
        var known = await db.Needs
            .Where(need => need.FiscalYear == survey.FiscalYear && need.RespondentId == respondent.Id)
            .ToListAsync(cancellation);
        var texts = await TextsAsync(known, cancellation);
        var serial = known.Count == 0 ? 0 : known.Max(need => need.Serial);

        foreach (var row in submission.Needs.OrderBy(row => row.Number))
        {
            if (known.Find(need => need.RowId == row.RowId) is { } need)
            {
                Renew(need, row, texts[need.ContentId]);
            }
            else
            {
                db.Needs.Add(new Need(survey, respondent, response.Id, row, ++serial));
            }
        }

        foreach (var dropped in known.Where(need => need.ResponseId == response.Id
            && submission.Needs.All(row => row.RowId != need.RowId)))
        {
            dropped.Withdraw();
        }

        await db.SaveChangesAsync(cancellation);
    }

    private Task<Dictionary<Guid, SubmittedNeed>> TextsAsync(List<Need> needs, CancellationToken cancellation)
    {
        var ids = needs.Select(need => need.ContentId).ToList();
        return db.SubmittedNeeds.AsNoTracking().Where(text => ids.Contains(text.Id))
            .ToDictionaryAsync(text => text.Id, cancellation);
    }

    private void Renew(Need need, SubmittedNeed text, SubmittedNeed before)
    {
        need.Renew(text);
        if (text.SaysTheSameAs(before))
        {
            return;
        }

        var now = clock.GetUtcNow();
        if (need.IsSorted)
        {
            need.MarkReplaced(now);
        }

        db.Add(new OutboxMessage(TextChanged, need.Id, now));
    }
}
