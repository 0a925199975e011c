using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Responses;

namespace Renkei.Web.Collection;

public sealed partial class ProxyPage(StartProxyEntry start, LeaveProxyEntry leave, AskForDraft ask)
{
    private IReadOnlyList<ProxyEntry> _entries = [];
    private ProxyEntry? _last;
    private string? _way;
    private string? _receivedOn;

    protected override bool IsFor(ResponseHead head) => head.IsSecretariat;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _entries = await Db.ProxyEntries.AsNoTracking().Where(entry => entry.ResponseId == head.Response.Id)
            .OrderByDescending(entry => entry.Number).ToListAsync(Cancellation);
        _last = _entries.FirstOrDefault(entry => entry.SubmissionNumber is not null);
        return true;
    }

    private async Task StartAsync()
    {
        (_way, _receivedOn) = (Sent("way"), Sent("received-on"));
        if (MemoWords.Read(_way) is not { } way)
        {
            Refusals.Add("", CollectionRules.WayOfProxy.Message);
            return;
        }

        if (!JapaneseDateReader.TryRead(_receivedOn, out var receivedOn, out var mistake))
        {
            Refusals.Add("", mistake);
            return;
        }

        var sent = Http.Request.Form.Files["file"] is { FileName.Length: > 0 } chosen ? chosen : null;
        await using var content = sent?.OpenReadStream();
        var file = content is null ? null : new AttachedFile(Path.GetFileName(sent!.FileName), content);
        await DoAsync(
            () => start.ExecuteAsync(Head!.Response.Id, way, receivedOn, file, Cancellation),
            $"{Head!.Address}/edit", "代行入力を始めました", "入力が済んだら「提出前の確認へ進む」から提出してください。");
    }

    private Task LeaveAsync() => DoAsync(
        () => leave.ExecuteAsync(Head!.Response.Id, Cancellation), $"{Head!.Address}/proxy", "代行入力をやめました", null);

    private Task AskAsync() => DoAsync(
        () => ask.ExecuteAsync(Head!.Response.Id, Cancellation), $"{Head!.Address}/proxy", "団体にたずねました",
        "お知らせを送りました。「県に入力をお願いする」が選ばれると、代行入力を始められます。");

    private async Task DoAsync(Func<Task> act, string address, string title, string? text)
    {
        if (await Refusals.TryAsync(act))
        {
            Flash.Say(Http, title, text);
            Navigation.NavigateTo(address);
        }
    }
}
