using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;

namespace Renkei.Publishing;

/// <summary>Where a year stands before its publication: how many needs the public will see, and which bodies still have to confirm.</summary>
/// <param name="Standing">All needs but those taken back.</param>
/// <param name="MayBePublished">公開可</param>
/// <param name="Written">公開可 with 公表用件名 and 公表用要旨.</param>
/// <param name="Confirmed">Those that the bodies confirmed: these will be seen.</param>
/// <param name="WithoutReply">Of those that will be seen, the ones without a delivered reply.</param>
/// <param name="Plan">The publication to come; null when there is none.</param>
/// <param name="Past">The hours of the publications that were, first to last.</param>
/// <param name="New">Confirmed since the last of them: seen from the next on.</param>
public sealed record PublicationChecklist(
    PublicationPlan? Plan, IReadOnlyList<DateTimeOffset> Past, int New, bool IsShared, int Standing, int MayBePublished, int Written, int Confirmed, int WithoutReply,
    IReadOnlyList<UnconfirmedBody> Unconfirmed)
{
    public static async Task<PublicationChecklist> LoadAsync(
        RenkeiDbContext db, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var needs = await (
            from need in db.Needs.AsNoTracking()
            join body in db.OrganizationsIn(year) on need.RespondentId equals body.Id
            where need.FiscalYear == year && need.Progress != NeedProgress.Withdrawn
            select new { need, body.Code, body.Name }).ToListAsync(cancellation);
        var open = needs.Where(one => one.need.MayBePublished).ToList();
        var confirmed = open.Where(one => one.need.PublicTextConfirmedAt is not null).ToList();
        var plans = await db.PublicationPlans.AsNoTracking().Standing(year).ToListAsync(cancellation);
        List<DateTimeOffset> past = [.. plans.Where(plan => plan.IsPublicAt(now)).Select(plan => plan.PublishAt).Order()];
        return new PublicationChecklist(
            plans.Find(plan => !plan.IsPublicAt(now)), past,
            confirmed.Count(one => past.Count == 0 || one.need.PublicTextConfirmedAt > past[^1]),
            await db.Surveys.AnyAsync(survey => survey.FiscalYear == year && survey.SharedFrom <= now, cancellation),
            needs.Count, open.Count, open.Count(one => one.need.PublicTitle is not null), confirmed.Count,
            confirmed.Count(one => one.need.Progress < NeedProgress.InitialReplyGiven),
            [.. open.Except(confirmed).GroupBy(one => (one.Code, one.Name)).OrderBy(body => body.Key.Code, StringComparer.Ordinal)
                .Select(body => new UnconfirmedBody(
                    body.Key.Code, body.Key.Name, body.Count(), body.Count(one => one.need.PublicTitle is null)))]);
    }
}

/// <param name="Count">公開可 but not confirmed.</param>
/// <param name="WithoutText">Of these, how many the secretariat has not written yet.</param>
public sealed record UnconfirmedBody(string Code, string Name, int Count, int WithoutText);
