using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Replies;

namespace Renkei.Web.Replies;

public sealed partial class RepliesPage(SendReplies send)
{
    private const int Size = 50;

    private ReplyList? _list;
    private ReplyFilter _filter = null!;
    private IReadOnlyList<ReplyRow> _found = [];
    private int _page = 1;
    private IReadOnlyList<ReplyRound> _send = [];
    private string _document = "";

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private IReadOnlyList<ReplyRow> Shown => [.. _found.Skip((_page - 1) * Size).Take(Size)];

    protected override async Task<bool> LoadAsync()
    {
        _list = await ReplyList.LoadAsync(Db, Actor, Year, Now, Cancellation);
        _filter = ReplyQuery.Read(Http.Request.Query);
        _found = _list.Found(_filter);
        var pages = Math.Max(1, (_found.Count + Size - 1) / Size);
        _page = Math.Clamp(int.TryParse(Page, out var page) ? page : 1, 1, pages);
        _send = [.. Enum.GetValues<ReplyRound>().Where(round => _list.Drafted(round) > 0)];
        return true;
    }

    private Task SendAsync(ReplyRound round)
    {
        _document = Sent("document");
        return DoAsync(
            () => send.ExecuteAsync(Year, round, _document, Cancellation),
            $"/replies/{Year.Prefix()}", $"{round.Japanese()}案を決裁に回しました", "決裁されると、その時刻で団体へ通知されます。");
    }

    /// <summary>The same words as the filter for those who write the replies; a body is told what it has.</summary>
    private string State(ReplyRow row) => row.Latest switch
    {
        null => Actor.IsSecretariat ? ReplyState.NotWritten.Japanese() : "未回答",
        { Status: ReplyStatus.Delivered } reply => reply.Round == ReplyRound.Initial ? "一次回答済" : "最終回答済",
        { } reply => $"{reply.Status.Japanese()}",
    };
}
