using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Editions;
using Renkei.Reminders;
using Renkei.Responses;
using Renkei.Submissions;

namespace Renkei.Web.Responses;

public sealed partial class ResponsePage(
    WithdrawResponse withdraw,
    ReplaceSubmission replace,
    HandDraftOver handOver,
    LeaveProxyEntry leaveProxy,
    ReceiveResponse receive,
    RequestCorrection requestCorrection)
{
    private IReadOnlyList<Submission> _submissions = [];
    private IReadOnlyList<CorrectionRequest> _requests = [];
    private IReadOnlyList<OfferedReplacement> _offers = [];
    private IReadOnlyList<ContactMemo> _memos = [];
    private IReadOnlyList<ProxyEntry> _entries = [];
    private IReadOnlyList<Reminder> _reminders = [];
    private IReadOnlyList<SubmittedNeed> _needs = [];
    private Submission? _inForce;
    private AnswerContent? _content;
    private EditionNews? _news;
    private int _hidden;
    private string _reason = "";

    protected override bool IsFor(ResponseHead head) => true;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        var now = Clock.GetUtcNow();
        _submissions = await Db.Submissions.AsNoTracking().VisibleTo(Current.Actor, Db, now)
            .Where(submission => submission.ResponseId == head.Response.Id)
            .OrderByDescending(submission => submission.Number).ToListAsync(Cancellation);
        _inForce = _submissions.FirstOrDefault(submission => submission.IsInForce);
        if (head.IsOwn || head.IsSecretariat)
        {
            _reminders = await LastReminders.OfAsync(Db, head.Response.Id, Cancellation);
            _requests = await Db.CorrectionRequests.AsNoTracking()
                .Where(request => request.ResponseId == head.Response.Id)
                .OrderByDescending(request => request.AskedAt).ToListAsync(Cancellation);
            _offers = await Db.OfferedReplacements.AsNoTracking()
                .Where(offer => offer.ResponseId == head.Response.Id)
                .OrderByDescending(offer => offer.OfferedAt).ToListAsync(Cancellation);
            _entries = await Db.ProxyEntries.AsNoTracking()
                .Where(entry => entry.ResponseId == head.Response.Id)
                .OrderByDescending(entry => entry.Number).ToListAsync(Cancellation);
            _news = await EditionNews.LoadAsync(Db, head.Response, Cancellation);
            _content = _inForce is null ? null : await SubmissionContent.LoadAsync(Db, head.Response, _inForce.Id, Cancellation);
        }
        else if (_inForce is not null)
        {
            _needs = await Db.SubmittedNeeds.AsNoTracking().VisibleTo(Current.Actor, Db, now)
                .Where(need => need.SubmissionId == _inForce.Id).OrderBy(need => need.Number).ToListAsync(Cancellation);
            _hidden = await Db.SubmittedNeeds.CountAsync(need => need.SubmissionId == _inForce.Id, Cancellation) - _needs.Count;
        }

        if (head.SeesMemos)
        {
            _memos = await Db.ContactMemos.AsNoTracking().VisibleTo(Current.Actor, Db)
                .Where(memo => memo.ResponseId == head.Response.Id)
                .OrderByDescending(memo => memo.HeldOn).ThenByDescending(memo => memo.WrittenAt).Take(3).ToListAsync(Cancellation);
        }

        return true;
    }

    private Task WithdrawAsync() => DoAsync(
        () => withdraw.ExecuteAsync(Head!.Response.Id, Cancellation),
        "取り下げました", "書いたものは残っています。直してから、もう一度提出してください。");

    private Task ReplaceAsync() => DoAsync(
        () => replace.ExecuteAsync(Head!.Response.Id, begins: !Head.Response.IsReplacing, Cancellation),
        Head!.Response.IsReplacing ? "差替えをやめました" : "差替えを始めました",
        "次に提出するまで、前に提出した内容がそのまま生きています。");

    private Task HandAsync() => DoAsync(
        () => handOver.ExecuteAsync(Head!.Response.Id, Cancellation),
        "県に入力をお願いしました", "書きかけの内容が県の担当に見えるようになりました。");

    private Task TakeBackAsync() => DoAsync(
        () => leaveProxy.ExecuteAsync(Head!.Response.Id, Cancellation),
        "代行入力をやめて、自分で書くことにしました", "ここまで入力されたものは残っています。");

    private Task ReceiveAsync() => DoAsync(
        () => receive.ExecuteAsync(Head!.Response.Id, Cancellation), "受け付けました", null);

    private Task RequestAsync()
    {
        _reason = Sent("reason");
        return DoAsync(
            () => requestCorrection.ExecuteAsync(Head!.Response.Id, _reason, Cancellation),
            "修正をお願いしました", $"{Head!.BodyName}の画面に、書いた理由が出ます。");
    }

    private async Task DoAsync(Func<Task> act, string title, string? text)
    {
        if (await Refusals.TryAsync(act))
        {
            Flash.Say(Http, title, text);
            Navigation.NavigateTo(Head!.Address);
        }
    }
}
