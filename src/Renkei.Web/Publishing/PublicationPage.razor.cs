using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Publishing;
using Renkei.Web.Layout;
using Renkei.Web.Responses;

namespace Renkei.Web.Publishing;

public sealed partial class PublicationPage(PlanPublication plan, RouteMap routes)
{
    private PublicationChecklist? _check;
    private string _day = "";
    private string _time = "14時";
    private bool _hasRoute;
    private PostedDecision? _decision;

    private string Address => $"/publications/{Year.Prefix()}";

    protected override async Task<bool> LoadAsync()
    {
        _check = await PublicationChecklist.LoadAsync(Db, Year, Now, Cancellation);
        _hasRoute = await routes.FindAsync(Actor.UnitId!.Value, ApprovalMatter.Publication, Cancellation) is not null;
        return true;
    }

    private async Task CreateAsync()
    {
        (_day, _time) = (Sent("day"), Sent("time"));
        if (!TypedHour.TryRead(_day, _time, out var hour, out var mistake))
        {
            Refuse(mistake);
            return;
        }

        await DoAsync(
            () => plan.ExecuteAsync(Year, hour, Cancellation), Address,
            $"{hour.InJapanese()}の公表を予定しました", "次に決裁に回してください。");
    }

    private Task SendAsync() => DoAsync(
        () => plan.SendForApprovalAsync(Year, Cancellation), Address,
        "決裁に回しました", "決裁されると、公表日時に自動で公表されます。");

    private async Task RecordAsync()
    {
        _decision = PostedDecision.Read(Http.Request.Form);
        if (!JapaneseDateReader.TryRead(_decision.DecidedOn, out var decidedOn, out var mistake))
        {
            Refuse($"決裁日：{mistake}");
            return;
        }

        await DoAsync(
            () => plan.RecordAsync(Year, decidedOn, _decision.Post, _decision.DocumentNumber, Cancellation), Address,
            "決裁済みとして記録しました", "公表日時に自動で公表されます。");
    }

    private Task CancelAsync() => DoAsync(
        () => plan.CancelAsync(Year, Cancellation), Address, "公表を取り止めました", "公開の画面には何も出ていません。");
}
