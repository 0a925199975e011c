using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Sample;

/// <summary>Returned workbooks that wait on 平成30年5月14日: one that a 課 of a city filled in, one that came by mail.</summary>
internal sealed class SampleUploads(SampleStage stage, SampleCast cast)
{
    private const string City = "062065";
    private const string Town = "063410";

    public async Task MakeAsync()
    {
        await stage.AtAsync(new DateTime(2018, 5, 11, 10, 31, 0), cast.Officers[City], async services =>
        {
            var response = await ResponseAsync(services, City);
            var draft = await DraftContent.LoadAsync(services.GetRequiredService<RenkeiDbContext>(), response, default);
            using var file = await ReturnAsync(
                services, response, draft, "冬期の移動販売の道路情報の共有", "地域振興・離島",
                "移動販売の事業者から、冬期に通れる道の情報が前日に分からないとの声がある。除雪の予定を市と県が別々に知らせており、事業者が二か所に電話している。",
                "県道と市道の除雪の予定を、一つの画面で事業者に知らせる仕組みを検討いただきたい。");
            await services.GetRequiredService<ReceiveWorkbook>().ExecuteAsync(response.Id, file, "健康福祉課_調査票.xlsx", default);
        });
        await stage.AtAsync(new DateTime(2018, 5, 11, 15, 10, 0), SampleCast.Secretariat, async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            var response = await ResponseAsync(services, Town);
            var blank = await DraftContent.LoadAsync(db, response, default) with { Needs = [], Values = new Dictionary<FieldAddress, string>() };
            using var file = await ReturnAsync(
                services, response, blank, "消防団の救助用ボートの共同配備", "防災",
                "最上川沿いの集落では、増水のたびに消防団が私有の舟で避難を手伝っている。町だけでは更新の費用をまかなえない。",
                "流域の市町村で救助用ボートを融通する場合の、県の調整をお願いしたい。");
            var survey = await db.Surveys.AsNoTracking().SingleAsync(one => one.Id == response.SurveyId);
            await services.GetRequiredService<TakeMailedWorkbooks>().ExecuteAsync(
                survey, [new MailedWorkbook("大石田町_調査票.xlsx", file)], new DateOnly(2018, 5, 11), default);
        });
    }

    private static Task<SurveyResponse> ResponseAsync(IServiceProvider services, string code)
    {
        var db = services.GetRequiredService<RenkeiDbContext>();
        return (
            from response in db.SurveyResponses
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            where survey.FiscalYear == new FiscalYear(2018) && body.Code == code
            select response).AsNoTracking().SingleAsync();
    }

    /// <summary>The workbook as it was handed out, with one need written into it.</summary>
    private static async Task<MemoryStream> ReturnAsync(
        IServiceProvider services, SurveyResponse response, AnswerContent issued, string title, string field, string situation, string request)
    {
        var db = services.GetRequiredService<RenkeiDbContext>();
        var (key, now) = (Guid.CreateVersion7(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var row = new AnswerRow(Guid.CreateVersion7(), issued.Needs.Count + 1, null);
        var values = new Dictionary<FieldAddress, string>(issued.Values);
        foreach (var (item, value) in new (StandardItem, string)[]
        {
            (StandardItem.Title, title), (StandardItem.Field, field), (StandardItem.CooperationKind, "県と市町村"),
            (StandardItem.CurrentSituation, situation), (StandardItem.Request, request),
            (StandardItem.Urgency, "中（2〜3年）"), (StandardItem.Visibility, "県・市町村限り"),
        })
        {
            values[new FieldAddress(row.Id, issued.Form.Find(item)!.Key)] = value;
        }

        var filled = await services.GetRequiredService<FormFilling>().FillAsync(
            response, issued with { Needs = [.. issued.Needs, row], Values = values }, key, now, default);
        db.Add(new IssuedWorkbook(key, response, issued, WorkbookFilling.Draft, services.GetRequiredService<CurrentActor>().Actor, now));
        await db.SaveChangesAsync();
        return new MemoryStream(FormWorkbook.Write(filled));
    }
}
