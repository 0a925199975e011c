using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
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
            join body in db.Organizations on need.RespondentId equals body.Id
            join branch in db.Organizations on body.BranchOfficeId equals branch.Id into branches
            from branch in branches.DefaultIfEmpty()
            join division in db.Organizations on need.DivisionId equals division.Id into divisions
            from division in divisions.DefaultIfEmpty()
            where numbers.Contains(need.Number)
            select new { need, content, survey.Number, body.Code, body.Name, Region = branch.Name, division }).AsNoTracking()
            .ToListAsync(cancellation);
        return [.. found.OrderBy(one => one.need.Number, StringComparer.Ordinal).Select(one =>
        {
            var sees = actor.SeesHandlingOf(one.need.Progress);
            return new NeedSheet(
                one.need, one.content, one.Code, one.Name, one.Region, sees ? one.division?.Name : null,
                sees ? one.division?.Code : null, one.content.PartnersFor(actor, one.need.RespondentId),
                actor.IsOf(one.need.RespondentId), sees, one.Number);
        })];
    }
}
