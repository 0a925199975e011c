using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Responses;

namespace Renkei.Web.Collection;

public sealed partial class DeadlinePage(
    AskExtension ask, NoteExtension noteCall, AnswerExtension answer, EndExtension end)
{
    private ExtensionRequest? _open;
    private IReadOnlyList<ExtensionRequest> _past = [];
    private string? _until;
    private string? _note;
    private string? _wish;
    private string? _reason;
    private string? _way;
    private string? _caller;

    private string Address => $"{Head!.Address}/deadline";

    protected override bool IsFor(ResponseHead head) => head.WritesForBody || head.IsSecretariat;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        var all = await Db.ExtensionRequests.AsNoTracking()
            .Where(request => request.ResponseId == head.Response.Id)
            .OrderByDescending(request => request.AskedAt).ToListAsync(Cancellation);
        _open = head.Response.ExtensionUnderDiscussion ? all.Find(request => request.IsOpen) : null;
        _past = [.. all.Where(request => request != _open)];
        return true;
    }

    private async Task AskAsync()
    {
        (_wish, _reason) = (Sent("wish"), Sent("reason"));
        if (Day(_wish) is { } wish)
        {
            await DoAsync(
                () => ask.ExecuteAsync(Head!.Response.Id, wish, _reason, Cancellation),
                "期限の相談をお伝えしました", "県の担当から御連絡します。");
        }
    }

    private async Task NoteAsync()
    {
        (_way, _caller, _wish, _reason, _until) = (Sent("way"), Sent("caller"), Sent("wish"), Sent("reason"), Sent("until"));
        if (MemoWords.Read(_way) is not { } way)
        {
            Refusals.Add("", "方法（電話・メール・訪問）を選んでください。");
            return;
        }

        var (wish, until) = (DayOrNone(_wish), DayOrNone(_until));
        if (Errors.Count == 0)
        {
            await DoAsync(() => NoteAsync(way, wish, until), "期限の相談を記録しました", null);
        }
    }

    private async Task NoteAsync(ContactWay way, DateOnly? wish, DateOnly? until)
    {
        var request = await noteCall.ExecuteAsync(Head!.Response.Id, way, _caller!, wish, _reason!, Cancellation);
        if (until is { } day)
        {
            await answer.ExecuteAsync(Head.Response.Id, request, day, "", Cancellation);
        }
    }

    private async Task AnswerAsync()
    {
        (_until, _note) = (Sent("until"), Sent("note"));
        var grants = Sent("do") == "grant";
        var until = grants ? Day(_until) : null;
        if (grants && until is null)
        {
            return;
        }

        await DoAsync(
            () => answer.ExecuteAsync(Head!.Response.Id, _open!.Id, until, _note, Cancellation),
            until is { } day ? $"{day.InJapanese()}までお待ちすることにしました" : "日を改めて御相談することにしました",
            $"{Head!.BodyName}にお知らせしました。");
    }

    private Task EndAsync() => DoAsync(
        () => end.ExecuteAsync(Head!.Response.Id, _open!.Id, Cancellation), "期限の相談を終えました", null);

    private DateOnly? DayOrNone(string text) => text.Trim().Length == 0 ? null : Day(text);

    private DateOnly? Day(string text)
    {
        if (JapaneseDateReader.TryRead(text, out var day, out var mistake))
        {
            return day;
        }

        Refusals.Add("", mistake);
        return null;
    }

    private async Task DoAsync(Func<Task> act, string title, string? text)
    {
        if (await Refusals.TryAsync(act))
        {
            Flash.Say(Http, title, text);
            Navigation.NavigateTo(Address);
        }
    }
}
