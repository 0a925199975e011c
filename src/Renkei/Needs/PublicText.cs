using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Needs;

/// <summary>公表用件名 and 公表用要旨 of an own need, for the body to confirm.</summary>
/// <param name="Title">件名 as submitted.</param>
public sealed record PublicText(
    string Number, string Title, string PublicTitle, string PublicSummary, DateTimeOffset? ConfirmedAt)
{
    /// <summary>Those of the actor's body, 課 or branch office that may be published and that the secretariat has written.</summary>
    public static async Task<IReadOnlyList<PublicText>> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, CancellationToken cancellation)
    {
        var own = actor.Own;
        return await (
            from need in db.Needs.AsNoTracking()
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            where need.FiscalYear == year && own.Contains(need.RespondentId)
                && need.MayBePublished && need.Progress != NeedProgress.Withdrawn && need.PublicTitle != null
            orderby need.Number
            select new PublicText(
                need.Number, content.Title, need.PublicTitle!, need.PublicSummary!, need.PublicTextConfirmedAt))
            .ToListAsync(cancellation);
    }
}
