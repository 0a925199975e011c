using Renkei.Calendar;
using Renkei.Replies;

namespace Renkei.Web.Replies;

public sealed partial class RepliesPage(SendReplies send)
{
    private ReplyList? _list;
    private IReadOnlyList<ReplyRound> _send = [];
    private string _document = "";

    protected override async Task<bool> LoadAsync()
    {
        _list = await ReplyList.LoadAsync(Db, Actor, Year, Now, Cancellation);
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

    private static string State(ReplyRow row) => row.Latest switch
    {
        null => "未回答",
        { Status: ReplyStatus.Delivered } reply => reply.Round == ReplyRound.Initial ? "一次回答済" : "最終回答済",
        { } reply => $"{reply.Status.Japanese()}",
    };
}
