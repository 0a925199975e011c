using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Responses;

public sealed partial class SubmitPage(
    SubmitResponse submit, SubmitProxyEntry submitProxy, StartInternalReview startReview)
{
    private AnswerContent? _content;
    private IReadOnlyList<CheckFinding> _findings = [];
    private int _conflicts;
    private int _openParts;
    private string _kind = "";
    private string _reason = "";
    private string? _route;
    private string? _lastPost;
    private PostedDecision? _decision;

    private bool IsReady => _conflicts == 0 && _findings.All(finding => !finding.IsRefused);

    private IReadOnlyList<Option> Kinds =>
    [
        .. IsReady ? [new Option(nameof(SubmissionKind.Full), "本提出", "回答のすべてを提出します。")] : Array.Empty<Option>(),
        new(nameof(SubmissionKind.Partial), "一部", "記入の済んだ課題だけを先に提出します。残りは後から提出します。"),
        new(nameof(SubmissionKind.Provisional), "暫定", "直すところが残ったまま、いまの内容を県に知らせます。後で本提出をします。"),
    ];

    private string Summary => _content!.IsNil
        ? "すべての様式が「該当なし」です。"
        : $"課題{_content.Needs.Count}件{(_content.NeedsAreNil ? "（様式2は該当なし）" : "")}、検討を深める案件 {DeepeningSummary}。";

    private string DeepeningSummary => _content!.DeepeningIsNil ? "該当なし"
        : $"{_content.Cases.Count(item => _content.HasAny(item.Id, FormSection.DeepeningColumn))}件に記入";

    protected override bool IsFor(ResponseHead head) => head.CanEdit;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _content = await DraftContent.LoadAsync(Db, head.Response, Cancellation);
        _findings = PreSubmissionCheck.Of(_content);
        _conflicts = await Db.DraftConflicts.CountAsync(
            conflict => conflict.ResponseId == head.Response.Id && conflict.SettledAt == null, Cancellation);
        _openParts = await Db.ResponseParts.CountAsync(
            part => part.ResponseId == head.Response.Id && part.DoneAt == null, Cancellation);
        _route = await RouteAsync(head);
        _lastPost = await LastPost.LoadAsync(Db, head.Response, Cancellation);
        _kind = IsReady ? nameof(SubmissionKind.Full) : "";
        return true;
    }

    private async Task SendAsync()
    {
        (_kind, _reason, _decision) = (Sent("kind"), Sent("reason"), PostedDecision.Read(Http.Request.Form));
        if (!Enum.TryParse<SubmissionKind>(_kind, out var kind))
        {
            Refusals.Add("", "提出の種別（本提出・一部・暫定）を選んでください。");
            return;
        }

        if (Head!.Response.IsReplacing && string.IsNullOrWhiteSpace(_reason))
        {
            Refusals.Add("", "差替えの理由を書いてください。");
            return;
        }

        await Refusals.TryAsync(() => Sent("do") == "review" ? ReviewAsync(kind) : SendAsync(kind));
    }

    private async Task ReviewAsync(SubmissionKind kind)
    {
        await startReview.ExecuteAsync(Head!.Response.Id, kind, _reason, Cancellation);
        Flash.Say(Http, "庁内確認へ回しました", "決裁された時刻で、県へ提出されます。");
        Navigation.NavigateTo(Head.Address);
    }

    /// <summary>企画調整課 課長補佐 → 企画調整課 課長; null where the body has set no route.</summary>
    private async Task<string?> RouteAsync(ResponseHead head)
    {
        var route = await Db.ApprovalRoutes.AsNoTracking().SingleOrDefaultAsync(
            set => set.UnitId == head.Response.RespondentId && set.Matter == ApprovalMatter.SurveyResponse, Cancellation);
        if (route is null)
        {
            return null;
        }

        var positions = await Db.Positions.AsNoTracking().Where(position => position.BodyId == route.BodyId)
            .ToDictionaryAsync(position => position.Id, position => position.Title, Cancellation);
        return string.Join(" → ", route.Steps.OrderBy(step => step.Number)
            .Select(step => positions.GetValueOrDefault(step.PositionId, "（欠員）")));
    }

    private async Task SendAsync(SubmissionKind kind)
    {
        var decision = _decision!.OnPaper(Clock.TodayInJapan(), out var mistake);
        if (decision is null)
        {
            Refusals.Add("", mistake);
            return;
        }

        if (Head!.IsByProxy)
        {
            await submitProxy.ExecuteAsync(Head.Response.Id, kind, decision, _reason, Cancellation);
            Flash.Say(Http, "代行入力として提出しました", $"{Head.BodyName}に内容の確認をお願いしました。");
            Navigation.NavigateTo(Head.Address);
            return;
        }

        var number = await submit.ExecuteAsync(Head.Response.Id, kind, decision, _reason, Cancellation);
        Navigation.NavigateTo($"{Head.Address}/submissions/{number}/receipt");
    }
}
