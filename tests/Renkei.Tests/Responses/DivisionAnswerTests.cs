using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Needs;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.Responses;

/// <summary>A division of the prefecture answers its own form, with items that only this year's survey has.</summary>
public sealed class DivisionAnswerTests : IAsyncLifetime
{
    private const string Address = "/surveys/H30/responses/K0702";

    private readonly RenkeiApp _app = new();
    private FormItem _visits = null!;
    private FormItem _since = null!;
    private FormItem _area = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        var opened = new DateTimeOffset(2018, 4, 27, 9, 0, 0, JapanTime.Offset);
        var survey = new Survey(new FiscalYear(2018), 1, "平成30年度連携課題・ニーズ調査");
        survey.Ask([(_app.World.CommerceDivision, FormVariant.Prefectural)]);
        var form = StandardForm.Build(survey.Key, FormVariant.Prefectural);
        _visits = form.AddOwn(survey.Key, FormSection.BodyQuestion, FormItemKind.WholeNumber, new("訪問した市町村の数") { Guidance = "延べではなく実数です。" });
        _since = form.AddOwn(survey.Key, FormSection.BodyQuestion, FormItemKind.Date, new("直近の会議の日"));
        _area = form.AddOwn(survey.Key, FormSection.NeedColumn, FormItemKind.ShortText, new("対象の地区") { MaxLength = 20, IsInShortForm = true });
        survey.SetDeadline(OpenRound.Deadline, finalDueOn: null, opened);
        survey.Propose([form], opened);
        survey.Approve(opened);
        survey.Open(rosterIsComplete: true, evenWithoutContacts: false, opened);
        await _app.SaveAsync(survey);
        await _app.SaveAsync(form);
        await _app.SaveAsync(new SurveyResponse(survey, _app.World.CommerceDivision, form.Id, OpenRound.Deadline));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Own_questions_and_columns_are_answered_in_any_writing_and_the_need_gets_the_division_s_number()
    {
        var officer = await _app.VisitAsync(_app.World.CommerceOfficer);
        var form = await officer.GetPageAsync($"{Address}/edit");
        Assert.Contains("延べではなく実数です。", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var findings = (await officer.FollowAsync(
            await officer.SubmitAsync(form, "main form", Filled(form, "十二か所", "きのう")))).QuerySelector("main")!.TextContent;
        var wrong = await officer.GetPageAsync($"{Address}/edit?checked=true");

        var check = await officer.FollowAsync(await officer.SubmitAsync(wrong, "main form", Filled(wrong, "１２", "平成30年４月２０日")));
        var receipt = await officer.FollowAsync(await officer.SubmitAsync(
            check, "main form", ("do", "send"), ("post", "商業振興課長"), ("decided-on", "H30.5.14")));
        await _app.DrainOutboxAsync();

        Assert.Equal("十二か所", wrong.QuerySelector($"[name$='.{_visits.Key}']")!.GetAttribute("value"));
        Assert.Contains("訪問した市町村の数", findings, StringComparison.Ordinal);
        Assert.Contains("直近の会議の日", findings, StringComparison.Ordinal);
        Assert.Contains("提出しました（受付番号 H30-K0702-提1）", receipt.Body!.TextContent, StringComparison.Ordinal);
        var need = await _app.ReadAsync(db => db.Needs.SingleAsync());
        var values = await _app.ReadAsync(db => db.Set<SubmittedAnswer>().Where(answer => answer.ItemKey == _visits.Key || answer.ItemKey == _since.Key
            || answer.ItemKey == _area.Key).ToDictionaryAsync(answer => answer.ItemKey, answer => answer.Value));
        Assert.Equal("H30-K0702-01", need.Number);
        Assert.Equal("12", values[_visits.Key].Normalize(System.Text.NormalizationForm.FormKC));
        Assert.Equal(new DateOnly(2018, 4, 20), JapaneseDateReader.Read(values[_since.Key]));
        Assert.Equal("最上地区", values[_area.Key]);
        var paper = (await officer.GetPageAsync($"{Address}/submissions/1")).Body!.TextContent.Normalize(System.Text.NormalizationForm.FormKC);
        Assert.Contains("最上地区", paper, StringComparison.Ordinal);
        Assert.Contains("平成30年4月20日", paper, StringComparison.Ordinal);
    }

    private (string Name, string? Value)[] Filled(IHtmlDocument form, string visits, string since) =>
    [
        ("do", "check"), (Field(form, "title"), "空き店舗の活用"), (Field(form, "field"), "商工・労働"),
        (Field(form, "current-situation"), "市町村ごとに制度が違う。"), (Field(form, "request"), "様式の統一"), (Field(form, "urgency"), "中（2〜3年）"),
        (Field(form, "responsible-officer"), "課長"), (Field(form, "responding-division"), "商業振興課"), (Field(form, "responding-officer"), "主査"),
        (Field(form, "telephone"), "000-000-0000"), (Field(form, _visits.Key), visits), (Field(form, _since.Key), since), (Field(form, _area.Key), "最上地区"),
    ];

    private static string Field(IHtmlDocument form, string key) =>
        form.QuerySelector($"main [name$='.{key}']")?.GetAttribute("name") ?? throw new InvalidOperationException($"No field {key}");
}
