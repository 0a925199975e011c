using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Insights;

/// <summary>
/// 前年度から続くもの: what was promised in earlier years and is not finished. For a body its own needs, for the
/// secretariat all.
/// </summary>
public sealed record CarriedOver(int Continued, int AwaitingFinalReply, IReadOnlyList<string> NextReports, string YearCode)
{
    public bool IsEmpty => Continued + AwaitingFinalReply == 0;

    public static async Task<CarriedOver> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, CancellationToken cancellation)
    {
        var (all, own) = (actor.IsSecretariat, actor.Own);
        var before = year.Previous;
        var needs = await db.Needs.AsNoTracking()
            .Where(need => need.FiscalYear == before && need.Progress != NeedProgress.Withdrawn
                && (all || own.Contains(need.RespondentId))
                && (need.Progress == NeedProgress.InitialReplyGiven || need.Progress == NeedProgress.FinalReplyGiven))
            .Select(need => new { need.Disposition, need.NextReport, need.Progress, need.Outcome })
            .ToListAsync(cancellation);
        var continued = needs.Where(need => need.Disposition == NeedDisposition.ContinuedStudy).ToList();
        return new CarriedOver(
            continued.Count,
            needs.Count(need => need.Progress == NeedProgress.InitialReplyGiven),
            [.. continued.Select(need => need.NextReport).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            before.Prefix());
    }
}
