using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Submissions;

namespace Renkei.Needs;

/// <summary>個票: one need with its text in force, as one reader may see it.</summary>
/// <param name="Partners">Null while other municipalities may not know whom the body has in mind.</param>
public sealed record NeedSheet(
    Need Need, SubmittedNeed Content, string BodyCode, string BodyName, string? RegionName, string? DivisionName,
    string? DivisionCode, string? Partners, bool IsOwn, bool SeesHandling, int SurveyNumber)
{
    /// <summary>Null when there is no such need, or the reader may not see it.</summary>
    public static async Task<NeedSheet?> LoadAsync(
        RenkeiDbContext db, Actor actor, string number, DateTimeOffset now, CancellationToken cancellation) =>
        (await LoadAsync(db, actor, [number], now, cancellation)).SingleOrDefault();

    /// <summary>Those of the numbers that the reader may see, in the order of numbers.</summary>
    public static async Task<IReadOnlyList<NeedSheet>> LoadAsync(
        RenkeiDbContext db, Actor actor, IReadOnlyCollection<string> numbers, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await (
            from need in db.Needs.AsNoTracking().VisibleTo(actor, db, now)
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            join survey in db.Surveys on need.SurveyId equals survey.Id
            where numbers.Contains(need.Number)
            select new { need, content, survey.Number }).AsNoTracking().ToListAsync(cancellation);
        var ids = found.SelectMany(one => new[] { one.need.RespondentId, one.need.DivisionId ?? one.need.RespondentId }).Distinct().ToList();
        var named = (await db.OrganizationsOfYears()
            .Where(one => one.Kind == OrganizationKind.BranchOffice || ids.Contains(one.Id))
            .ToListAsync(cancellation)).ToLookup(one => (Guid?)one.Id);
        return [.. found.OrderBy(one => one.need.Number, StringComparer.Ordinal).Select(one =>
        {
            var sees = actor.SeesHandlingOf(one.need.Progress);
            var body = Named(one.need.RespondentId, one.need.FiscalYear)!;
            var division = sees ? Named(one.need.DivisionId, one.need.FiscalYear) : null;
            return new NeedSheet(
                one.need, one.content, body.Code, body.Name, Named(body.BranchOfficeId, one.need.FiscalYear)?.Name,
                division?.Name, division?.Code, one.content.PartnersFor(actor, one.need.RespondentId),
                actor.IsOf(one.need.RespondentId), sees, one.Number);
        })];

        OrganizationOfYear? Named(Guid? id, FiscalYear year) => named[id].FirstOrDefault(one => one.HoldsIn(year));
    }
}
