using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Surveys;
using Renkei.Web.Responses;

namespace Renkei.Web.Collection;

public sealed partial class DeadlineChangePage(ChangeDeadline change, RouteMap routes)
{
    private Survey? _survey;
    private bool _hasRoute;
    private IReadOnlyList<DeadlineChange> _changes = [];
    private List<DeadlineChange> _decided = [];
    private string? _closesOn;
    private string? _reason;
    private PostedDecision? _decision;

    [Parameter]
    public required string Code { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _survey = await Db.Surveys.AsNoTracking().VisibleTo(Actor).RequireAsync(Code, Cancellation);
        _hasRoute = await routes.FindAsync(Actor.UnitId!.Value, ApprovalMatter.DeadlineChange, Cancellation) is not null;
        _changes = await Db.DeadlineChanges.AsNoTracking().Where(one => one.SurveyId == _survey.Id)
            .OrderByDescending(one => one.ProposedAt).ToListAsync(Cancellation);
        _decided = [.. _changes.Where(one => one.Outcome == DeadlineChangeOutcome.Decided).OrderBy(one => one.DecidedAt)];
        return true;
    }

    private async Task SubmitAsync()
    {
        (_closesOn, _reason, _decision) = (Sent("closes-on"), Sent("reason"), PostedDecision.Read(Http.Request.Form));
        if (!JapaneseDateReader.TryRead(_closesOn, out var day, out var mistake))
        {
            Refuse(mistake);
            return;
        }

        var closesAt = day.At(Survey.DefaultClosingTime);
        if (Sent("do") == "propose")
        {
            await DoAsync(
                () => change.ProposeAsync(Code, closesAt, _reason, Cancellation), $"/surveys/{Code}/deadline",
                "決裁に回しました", "決裁が済むと期限が変わり、対象のすべての団体にお知らせします。");
            return;
        }

        if (!JapaneseDateReader.TryRead(_decision.DecidedOn, out var decidedOn, out mistake))
        {
            Refuse(mistake);
            return;
        }

        await DoAsync(
            () => change.RecordAsync(Code, closesAt, _reason, decidedOn, _decision.Post, _decision.DocumentNumber, Cancellation),
            $"/surveys/{Code}/responses", $"全体の期限を{day.InJapanese()}に変えました", "対象のすべての団体にお知らせしました。");
    }

    private static string Outcome(DeadlineChange one) => one.Outcome switch
    {
        DeadlineChangeOutcome.Proposed => "決裁中",
        DeadlineChangeOutcome.Decided => $"{one.DecidedAt!.Value.InJapanese()}に変更",
        _ => "差戻し",
    };
}
