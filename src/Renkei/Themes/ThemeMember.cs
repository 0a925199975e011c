using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;

namespace Renkei.Themes;

/// <summary>A need as it stands on the theme board.</summary>
/// <param name="ThemeId">Null in 分類なし.</param>
/// <param name="IsKeptOut">A person put it into 分類なし.</param>
/// <param name="Similarity">0–1 to the theme's middle, of the machine's grouping; null where a person placed it.</param>
/// <param name="Copies">同じ文面: needs of its theme that say the same, this one counted.</param>
/// <param name="Shared">共通する語, joined by 、; empty where there are none.</param>
public sealed record ThemeMember(
    string Number, string Title, string BodyCode, string BodyName, string? Region, string Urgency, Guid? ThemeId,
    double? Similarity, int Copies, string Shared, bool IsKeptOut)
{
    /// <summary>The standing needs of a year that the reader may see, in the order of numbers.</summary>
    public static async Task<IReadOnlyList<ThemeMember>> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = await (
            from need in db.Needs.AsNoTracking().VisibleTo(actor, db, now)
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            join body in db.OrganizationsIn(year) on need.RespondentId equals body.Id
            join branch in db.OrganizationsIn(year) on body.BranchOfficeId equals (Guid?)branch.Id into branches
            from branch in branches.DefaultIfEmpty()
            join member in db.Set<ThemeNeed>() on need.Id equals member.NeedId into members
            from member in members.DefaultIfEmpty()
            where need.FiscalYear == year && need.Progress != NeedProgress.Withdrawn
            select new
            {
                need.Number,
                content.Title,
                body.Code,
                body.Name,
                Region = branch.Name,
                content.Urgency,
                ThemeId = (Guid?)member.ThemeId,
                member.Similarity,
                Copies = (int?)member.Copies,
                member.Shared,
                need.IsKeptOutOfThemes,
            }).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.Number, StringComparer.Ordinal).Select(row => new ThemeMember(
            row.Number, row.Title, row.Code, row.Name, row.Region, row.Urgency, row.ThemeId, row.Similarity,
            row.Copies ?? 1, row.Shared ?? "", row.IsKeptOutOfThemes))];
    }
}
