using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Replies;

/// <summary>回答一覧 of a year: for the secretariat all with their drafts, for a body its own with what was delivered.</summary>
public sealed record ReplyList(IReadOnlyList<ReplyRow> Rows)
{
    public IReadOnlyList<ReplyRow> Found(ReplyFilter filter) => [.. Rows.Where(filter.Takes)];

    public int WithoutReply => Rows.Count(row => row.Delivered is null);

    public int Drafted(ReplyRound round) =>
        Rows.Count(row => row.Latest is { Status: ReplyStatus.Drafting } latest && latest.Round == round);

    public static async Task<ReplyList> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var register = await NeedRegister.LoadAsync(db, actor, new NeedFilter(year), now, cancellation);
        var own = register.All.Where(row => row.Progress != NeedProgress.Withdrawn
            && (actor.IsSecretariat || actor.IsOf(row.RespondentId))).ToList();
        var ids = own.ConvertAll(row => row.Id);
        var isSecretariat = actor.IsSecretariat;
        var replies = (await db.Replies.AsNoTracking()
            .Where(reply => ids.Contains(reply.NeedId) && (isSecretariat || reply.Status == ReplyStatus.Delivered))
            .ToListAsync(cancellation)).ToLookup(reply => reply.NeedId);
        var themes = isSecretariat ? await ThemesAsync(db, year, cancellation) : [];
        var rows = own.Select(row => new ReplyRow(
            row, Last(replies[row.Id]), Last(replies[row.Id].Where(IsDelivered)), themes.GetValueOrDefault(row.Id)));
        return new ReplyList([.. rows.OrderBy(row => row.Delivered is not null)
            .ThenBy(row => row.Latest is not null).ThenBy(row => row.Need.Number, StringComparer.Ordinal)]);
    }

    private static Task<Dictionary<Guid, ReplyTheme>> ThemesAsync(
        RenkeiDbContext db, FiscalYear year, CancellationToken cancellation) =>
        (from theme in db.Themes.AsNoTracking()
         from member in theme.Needs
         where theme.FiscalYear == year
         select new { member.NeedId, Theme = new ReplyTheme(theme.Serial, theme.Name) })
        .ToDictionaryAsync(row => row.NeedId, row => row.Theme, cancellation);

    private static bool IsDelivered(Reply reply) => reply.Status == ReplyStatus.Delivered;

    private static Reply? Last(IEnumerable<Reply> replies) =>
        replies.OrderBy(reply => reply.Round).ThenBy(reply => reply.Number).LastOrDefault();
}

/// <param name="Latest">The newest reply, a draft too where the reader may see drafts.</param>
/// <param name="Delivered">The newest that the body has.</param>
/// <param name="Theme">The テーマ or テーマ案 it stands in, for the secretariat.</param>
public sealed record ReplyRow(NeedRow Need, Reply? Latest, Reply? Delivered, ReplyTheme? Theme)
{
    public ReplyState State => Latest?.Status switch
    {
        null => ReplyState.NotWritten,
        ReplyStatus.Drafting => ReplyState.Drafting,
        ReplyStatus.Delivered => ReplyState.Delivered,
        _ => ReplyState.InApproval,
    };
}

public sealed record ReplyTheme(int Serial, string Name);
