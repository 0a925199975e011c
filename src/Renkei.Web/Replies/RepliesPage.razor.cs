using Microsoft.AspNetCore.Components;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Replies;
using Renkei.Web.Responses;

namespace Renkei.Web.Replies;

public sealed partial class RepliesPage(SendReplies send, RouteMap routes)
{
    private const int Size = 50;

    private ReplyList? _list;
    private ReplyFilter _filter = null!;
    private IReadOnlyList<ReplyRow> _found = [];
    private int _page = 1;
    private IReadOnlyList<ReplyRound> _send = [];
    private string _document = "";
    private bool _hasRoute;
    private ReplyRound? _sent;
    private PostedDecision? _decision;

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
        _hasRoute = _send.Count > 0 && Actor.UnitId is { } unit
            && await routes.FindAsync(unit, ApprovalMatter.Reply, Cancellation) is not null;
        return true;
    }

    private Task SendAsync(ReplyRound round)
    {
        _document = Sent("document");
        return DoAsync(
            () => send.ExecuteAsync(Year, round, _document, Cancellation),
            $"/replies/{Year.Prefix()}", $"{round.Japanese()}案を決裁に回しました", "決裁されると、その時刻で団体へ通知されます。");
    }

    private async Task RecordAsync(ReplyRound round)
    {
        (_sent, _decision) = (round, PostedDecision.Read(Http.Request.Form));
        if (!JapaneseDateReader.TryRead(_decision.DecidedOn, out var decidedOn, out var mistake))
        {
            Refuse($"決裁日：{mistake}");
            return;
        }

        await DoAsync(
            () => send.RecordAsync(Year, round, decidedOn, _decision.Post, _decision.DocumentNumber, Cancellation),
            $"/replies/{Year.Prefix()}", $"{round.Japanese()}を通知しました", "庁内で決裁済みとして記録しました。");
    }

    /// <summary>The same words as the filter for those who write the replies; a body is told what it has.</summary>
    private string State(ReplyRow row) => row.Latest switch
    {
        null => Actor.IsSecretariat ? ReplyState.NotWritten.Japanese() : "未回答",
        { Status: ReplyStatus.Delivered } reply => reply.Round == ReplyRound.Initial ? "一次回答済" : "最終回答済",
        { } reply => $"{reply.Status.Japanese()}",
    };
}
