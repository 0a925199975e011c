using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Responses;

namespace Renkei.Web.Collection;

public sealed partial class ContactPage(WriteMemo write, FinishNextStep finish)
{
    private IReadOnlyList<ContactMemo> _memos = [];
    private string? _heldOn;
    private string? _way;
    private string? _post;
    private string? _text;
    private string? _next;
    private string? _nextOn;

    protected override bool IsFor(ResponseHead head) => head.SeesMemos;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _memos = await Db.ContactMemos.AsNoTracking().VisibleTo(Current.Actor, Db)
            .Where(memo => memo.ResponseId == head.Response.Id)
            .OrderByDescending(memo => memo.HeldOn).ThenByDescending(memo => memo.WrittenAt).ToListAsync(Cancellation);
        return true;
    }

    private async Task WriteAsync()
    {
        (_heldOn, _way, _post) = (Sent("held-on"), Sent("way"), Sent("post"));
        (_text, _next, _nextOn) = (Sent("text"), Sent("next"), Sent("next-on"));
        if (MemoWords.Read(_way) is not { } way)
        {
            Refusals.Add("", "方法（電話・メール・訪問）を選んでください。");
            return;
        }

        var heldOn = Day(_heldOn);
        var hasNext = _next.Trim().Length > 0 || _nextOn.Trim().Length > 0;
        var nextOn = hasNext ? Day(_nextOn) : null;
        if (heldOn is null || (hasNext && nextOn is null))
        {
            return;
        }

        var step = nextOn is { } on ? new NextStep(_next, on) : null;
        await DoAsync(
            () => write.ExecuteAsync(Head!.Response.Id, heldOn.Value, way, _post, _text, step, Cancellation), "連絡メモを残しました");
    }

    private Task FinishAsync(Guid memo) => DoAsync(() => finish.ExecuteAsync(memo, Cancellation), "次の対応を済みにしました");

    private DateOnly? Day(string text)
    {
        if (JapaneseDateReader.TryRead(text, out var day, out var mistake))
        {
            return day;
        }

        Refusals.Add("", mistake);
        return null;
    }

    private async Task DoAsync(Func<Task> act, string title)
    {
        if (await Refusals.TryAsync(act))
        {
            Flash.Say(Http, title);
            Navigation.NavigateTo($"{Head!.Address}/contact");
        }
    }
}
