using Microsoft.AspNetCore.Components;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Web.Components;
using Renkei.Web.Surveys;

namespace Renkei.Web.Editions;

public sealed partial class ProposeEditionPage(ProposeCorrectedForm propose, RouteMap routes)
{
    private CorrectedFormSheet? _sheet;
    private IReadOnlyList<Crumb> _trail = [];
    private IReadOnlyList<FormChange> _doubtful = [];
    private bool _hasRoute;

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public int Number { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _sheet = await CorrectedFormSheet.LoadAsync(Db, Code, Number, Actor, Cancellation);
        _trail = [.. SurveyAddresses.Trail(_sheet.Survey), new($"調査票の訂正{Number}", EditionAddress.Of(Code, Number))];
        _doubtful = [.. _sheet.Changes.Where(change => change.MayMeanSomethingElse)];
        _hasRoute = await routes.FindAsync(Actor.UnitId!.Value, ApprovalMatter.CorrectedForm, Cancellation) is not null;
        return true;
    }

    private Task ProposeAsync() => Sent("do") == "outside" ? RecordAsync() : DoAsync(
        () => propose.ExecuteAsync(Code, Number, IsSame, Cancellation),
        EditionAddress.Of(Code, Number), "決裁に回しました", "決裁が済むと、その時刻から新しい版になります。");

    private Task RecordAsync()
    {
        if (JapaneseDateReader.TryRead(Sent("on"), out var decidedOn, out var mistake))
        {
            return DoAsync(
                () => propose.RecordAsync(Code, Number, IsSame, decidedOn, Sent("post"), Sent("document"), Cancellation),
                EditionAddress.Of(Code, Number), "訂正しました", "新しい版になりました。各団体にお知らせしました。");
        }

        Refuse($"決裁日：{mistake}");
        return Task.CompletedTask;
    }

    private bool IsSame => Sent("same") == "true";
}
