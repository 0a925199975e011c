using Microsoft.EntityFrameworkCore;
using Renkei.Collection;
using Renkei.Responses;
using Renkei.Submissions;

namespace Renkei.Web.Collection;

public sealed partial class ConfirmPage(ConfirmProxyEntry confirm)
{
    private ProxyEntry? _entry;
    private Submission? _inForce;
    private AnswerContent? _content;
    private string _objection = "";

    protected override bool IsFor(ResponseHead head) => head.WritesForBody;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _entry = await Db.ProxyEntries.AsNoTracking()
            .Where(entry => entry.ResponseId == head.Response.Id && entry.SubmissionNumber != null)
            .OrderByDescending(entry => entry.Number).FirstOrDefaultAsync(Cancellation);
        _inForce = await Db.Submissions.AsNoTracking()
            .SingleOrDefaultAsync(sent => sent.ResponseId == head.Response.Id && sent.IsInForce, Cancellation);
        _content = _inForce is null ? null : await SubmissionContent.LoadAsync(Db, head.Response, _inForce.Id, Cancellation);
        return _entry is not null;
    }

    private Task ConfirmAsync() => DoAsync(null, "内容を確認しました", "県に伝わりました。ありがとうございました。");

    private Task ObjectAsync()
    {
        _objection = Sent("objection");
        return DoAsync(_objection, "違いを県にお伝えしました", "県の担当が直し、もう一度確認をお願いします。");
    }

    private async Task DoAsync(string? objection, string title, string text)
    {
        if (await Refusals.TryAsync(() => confirm.ExecuteAsync(Head!.Response.Id, objection, Cancellation)))
        {
            Flash.Say(Http, title, text);
            Navigation.NavigateTo(Head!.Address);
        }
    }
}
