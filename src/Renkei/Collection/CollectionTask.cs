using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>What the collection of answers asks of the reader: of a body to confirm, of the secretariat to go on.</summary>
public sealed record CollectionTask(DateOnly? DueOn, string What, string Address, string Action, string Why)
{
    /// <summary>県が代わりに入力しました: for the officers of the body whose answer it is.</summary>
    public static async Task<IReadOnlyList<CollectionTask>> OfBodyAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation) =>
        [.. (await LoadAsync(db, db.SurveyResponses.OwnOf(actor).Where(one => one.EnteredByProxy && one.ConfirmedAt == null), cancellation))
            .Where(one => actor.WritesForBodyOf(one.Response))
            .Select(one => new CollectionTask(
                null, "県が代わりに入力しました。内容を確認してください", $"{one.Place.Address}/confirm", "内容を確認する",
                "違うところがなければ、1回押すだけです。"))];

    public static async Task<IReadOnlyList<CollectionTask>> OfSecretariatAsync(
        RenkeiDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var typing = await LoadAsync(db, db.SurveyResponses.Where(one => one.IsProxyOpen || one.OfferedAt != null), cancellation);
        var objected = await LoadAsync(
            db,
            db.SurveyResponses.Where(one => one.EnteredByProxy && one.ConfirmedAt == null
                && db.ProxyEntries.Any(entry => entry.ResponseId == one.Id && entry.ObjectedAt != null && entry.ConfirmedAt == null)),
            cancellation);
        var calls = await LoadAsync(
            db,
            db.SurveyResponses.Where(one => db.ContactMemos.Any(
                memo => memo.ResponseId == one.Id && memo.NextDoneAt == null && memo.NextOn != null && memo.NextOn <= today)),
            cancellation);
        return
        [
            .. typing.Where(one => one.Response.IsProxyOpen).Select(one => new CollectionTask(
                today, $"{one.Place.BodyName}の代行入力を続ける", $"{one.Place.Address}/edit", "続ける", "入力の途中です。まだ提出されていません。")),
            .. typing.Where(one => one.Response.IsOffered).Select(one => new CollectionTask(
                today, $"{one.Place.BodyName}の差替えを見比べて答える", $"{one.Place.Address}/offer", "見比べる", "受付終了の後に差替えが届きました。")),
            .. objected.Select(one => new CollectionTask(
                today, $"{one.Place.BodyName}の代行入力を直す", $"{one.Place.Address}/proxy", "確かめる", "内容の違いを知らせていただきました。")),
            .. calls.Select(one => new CollectionTask(
                today, $"{one.Place.BodyName}に連絡する", $"{one.Place.Address}/contact", "連絡メモを見る", "連絡メモの次の対応の日です。")),
        ];
    }

    private static async Task<IReadOnlyList<(SurveyResponse Response, ResponsePlace Place)>> LoadAsync(
        RenkeiDbContext db, IQueryable<SurveyResponse> responses, CancellationToken cancellation)
    {
        var found = await (
            from response in responses
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            orderby body.Code
            select new { response, survey.FiscalYear, survey.Number, survey.Title, body.Code, body.Name })
            .AsNoTracking().ToListAsync(cancellation);
        return [.. found.Select(one => (one.response, new ResponsePlace(
            SurveyCode.Of(one.FiscalYear, one.Number), one.Title, one.Code, one.Name)))];
    }
}
