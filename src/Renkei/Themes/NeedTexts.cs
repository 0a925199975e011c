using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Text.Grouping;

namespace Renkei.Themes;

/// <summary>What the standing needs of a year say, as the analysis reads it; the id is the number.</summary>
internal static class NeedTexts
{
    public static async Task<IReadOnlyList<GroupingText>> LoadAsync(
        RenkeiDbContext db, FiscalYear year, CancellationToken cancellation)
    {
        var rows = await (
            from need in db.Needs.AsNoTracking()
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            where need.FiscalYear == year && need.Progress != NeedProgress.Withdrawn
            orderby need.Number
            select new { need.Number, content.Title, content.CurrentSituation, content.Request }).ToListAsync(cancellation);
        return rows.ConvertAll(row => new GroupingText(row.Number, Join(row.Title, row.CurrentSituation, row.Request)));
    }

    public static string Join(string title, string situation, string request) => $"{title}\n{situation}\n{request}";
}
