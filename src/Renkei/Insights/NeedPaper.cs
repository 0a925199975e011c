using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Replies;
using Renkei.Themes;

namespace Renkei.Insights;

/// <summary>個票 as it is printed: a need with what its 事務局整理欄 tells this reader.</summary>
/// <param name="Theme">Empty where there is none, or none that the reader knows of.</param>
/// <param name="Reply">The last one that was delivered.</param>
public sealed record NeedPaper(NeedSheet Sheet, string Theme, string Reply)
{
    /// <summary>Those of the numbers that the reader may see, in the order of numbers.</summary>
    public static async Task<IReadOnlyList<NeedPaper>> LoadAsync(
        RenkeiDbContext db, Actor actor, IReadOnlyCollection<string> numbers, DateTimeOffset now, CancellationToken cancellation)
    {
        var sheets = await NeedSheet.LoadAsync(db, actor, numbers, now, cancellation);
        var ids = sheets.Select(sheet => sheet.Need.Id).ToList();
        var themes = (await (
            from theme in db.Themes.AsNoTracking().VisibleTo(actor, db, now)
            from member in theme.Needs
            where ids.Contains(member.NeedId)
            select new { member.NeedId, theme.Name }).ToListAsync(cancellation)).ToLookup(one => one.NeedId, one => one.Name);
        var replies = (await db.Replies.AsNoTracking()
            .Where(reply => ids.Contains(reply.NeedId) && reply.Status == ReplyStatus.Delivered)
            .ToListAsync(cancellation)).ToLookup(reply => reply.NeedId);
        return [.. sheets.Select(sheet => new NeedPaper(
            sheet, string.Join("、", themes[sheet.Need.Id]),
            replies[sheet.Need.Id].OrderBy(reply => reply.Round == ReplyRound.Final).ThenBy(reply => reply.Number).LastOrDefault()?.Text ?? ""))];
    }
}
