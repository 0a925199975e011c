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
        RenkeiDbContext db, Actor actor, string number, DateTimeOffset now, CancellationToken cancellation)
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
            where need.Number == number
            select new { need, content, survey.Number, body.Code, body.Name, Region = branch.Name, division }).AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var sees = actor.SeesHandlingOf(found.need.Progress);
        return new NeedSheet(
            found.need, found.content, found.Code, found.Name, found.Region, sees ? found.division?.Name : null,
            sees ? found.division?.Code : null, found.content.PartnersFor(actor, found.need.RespondentId),
            actor.IsOf(found.need.RespondentId), sees, found.Number);
    }
}
