using Microsoft.EntityFrameworkCore;
using Renkei.Needs;
using Renkei.Responses;
using Renkei.Submissions;

namespace Renkei.Web.Collection;

public sealed partial class OfferPage(AnswerReplacement answer)
{
    private Submission? _offered;
    private IReadOnlyList<AnswerChange> _changes = [];
    private int _sorted;
    private string _reason = "";

    protected override bool IsFor(ResponseHead head) => head.IsSecretariat && head.Response.IsOffered;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        var id = head.Response.Id;
        var number = await Db.OfferedReplacements
            .Where(offer => offer.ResponseId == id && offer.Outcome == OfferOutcome.Waiting)
            .Select(offer => offer.SubmissionNumber).SingleAsync(Cancellation);
        _offered = await Db.Submissions.AsNoTracking()
            .SingleAsync(sent => sent.ResponseId == id && sent.Number == number, Cancellation);
        var inForce = await Db.Submissions.AsNoTracking()
            .SingleAsync(sent => sent.ResponseId == id && sent.IsInForce, Cancellation);
        _changes = AnswerChange.Between(
            await SubmissionContent.LoadAsync(Db, head.Response, inForce.Id, Cancellation),
            await SubmissionContent.LoadAsync(Db, head.Response, _offered.Id, Cancellation));
        _sorted = await Db.Needs.CountAsync(
            need => need.ResponseId == id && (need.Disposition != null || need.DivisionId != null
                || Db.Themes.Any(theme => theme.Needs.Any(member => member.NeedId == need.Id))),
            Cancellation);
        return true;
    }

    private async Task AnswerAsync()
    {
        _reason = Sent("reason");
        var accepts = Sent("do") == "accept";
        if (await Refusals.TryAsync(() => answer.ExecuteAsync(Head!.Response.Id, accepts, _reason, Cancellation)))
        {
            Flash.Say(
                Http, accepts ? "差替えを受け入れました" : "日を改めて御相談することにしました", $"{Head!.BodyName}にお知らせしました。");
            Navigation.NavigateTo(Head.Address);
        }
    }
}
