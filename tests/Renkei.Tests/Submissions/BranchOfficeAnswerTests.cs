using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Support;
using Renkei.Tests.Surveys;

namespace Renkei.Tests.Submissions;

/// <summary>A 総合支庁 is asked with 県部局用; its officer sits in one of its 課.</summary>
public sealed class BranchOfficeAnswerTests : IAsyncLifetime
{
    private const string Address = "/surveys/H30/responses/S4";

    private readonly RenkeiApp _app = new();

    private World World => _app.World;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await AppointAsync("renkei", "連携支援室", Role.BranchOfficer);
        await AskAsync("H30", new FiscalYear(2018), copyFrom: null);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task It_answers_from_the_home_page_and_finds_its_answer_under_its_new_name_next_year()
    {
        var visitor = await VisitAsync("renkei");

        var tasks = (await visitor.GetPageAsync("/")).QuerySelectorAll($"main a[href='{Address}']").Select(task => task.TextContent.Trim());
        Assert.Contains("答える", tasks);
        var receipt = await AnswerAsync(visitor);
        Assert.Contains("提出しました（受付番号 H30-S4-提1）", receipt.Body!.TextContent, StringComparison.Ordinal);
        await _app.DrainOutboxAsync();
        Assert.Equal("H30-S4-01", await _app.ReadAsync(db => db.Needs.Select(need => need.Number).SingleAsync()));
        Assert.Contains("海岸の漂着物", (await visitor.GetPageAsync("/needs/H30-S4-01")).Body!.TextContent, StringComparison.Ordinal);

        await RenameAsync("庄内地域総合支庁");
        visitor = await VisitAsync("renkei");
        Assert.Contains("庄内総合支庁", (await visitor.GetPageAsync(Address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await AskAsync("H31", new FiscalYear(2019), "H30");
        var next = (await visitor.GetPageAsync("/surveys/H31/responses/S4/edit")).QuerySelector("main")!.TextContent;
        Assert.Contains("庄内地域総合支庁", next, StringComparison.Ordinal);
        var previous = await _app.ReadAsync(async db => await PreviousAnswer.LoadAsync(
            db, await db.SurveyResponses.SingleAsync(one => one.RespondentId == World.Shonai.Id && one.Status == ResponseStatus.NotStarted), default));
        Assert.Equal("海岸の漂着物", previous!.Value(Assert.Single(previous.Needs).Id, "title"));
    }

    [Fact]
    public async Task Others_neither_see_nor_write_it()
    {
        var visitor = await VisitAsync("renkei");
        await visitor.SubmitAsync(await visitor.GetPageAsync($"{Address}/edit"), "main form", ("do", "save"));

        foreach (var person in new[] { World.MogamiOfficer, World.CommerceOfficer, World.SakataOfficer })
        {
            var other = await _app.VisitAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{Address}/edit")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(Address)).StatusCode);
            Assert.Null((await other.GetPageAsync("/")).QuerySelector($"main a[href^='{Address}']"));
        }

        await AppointAsync("branch-reader", "総務課", Role.Reader);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await VisitAsync("branch-reader")).GetAsync($"{Address}/edit")).StatusCode);
    }

    [Fact]
    public async Task It_has_its_own_route_contacts_letter_and_parts()
    {
        await AppointAsync("branch-head", "総務企画部", Role.Approver, Role.BranchOfficer);
        var (visitor, head) = (await VisitAsync("renkei"), await VisitAsync("branch-head"));
        var post = await _app.ReadAsync(db => db.Positions.Where(one => db.Organizations.Any(
            unit => unit.Id == one.UnitId && unit.Name == "総務企画部")).Select(one => one.Id).SingleAsync());

        await visitor.SubmitAsync(await visitor.GetPageAsync("/approvals/routes/survey-response"), "main form", ("post-1", post.ToString()));
        await FillAsync(visitor);
        await visitor.SubmitAsync(await visitor.GetPageAsync($"{Address}/submit"), "main form", ("do", "review"));
        await head.SubmitAsync(await head.GetPageAsync("/approvals/H30-2"), "main form", ("do", "Approve"), ("text", ""));

        Assert.Equal(ResponseStatus.Submitted, await _app.ReadAsync(db => db.SurveyResponses
            .Where(one => one.RespondentId == World.Shonai.Id).Select(one => one.Status).SingleAsync()));
        Assert.Contains("庄内総合支庁", (await visitor.GetPageAsync("/surveys/H30/letters/S4")).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await visitor.GetPageAsync("/contacts/S4?year=2018")).QuerySelector("main a[href*='/edit']"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.VisitAsync(World.MogamiOfficer)).GetAsync("/approvals/H30-2")).StatusCode);
    }

    private async Task<IHtmlDocument> AnswerAsync(Visitor visitor)
    {
        var check = await FillAsync(visitor);
        Assert.Contains("直すところはありません", check.Body!.TextContent, StringComparison.Ordinal);
        return await visitor.FollowAsync(await visitor.SubmitAsync(
            check, "main form", ("do", "send"), ("post", "連携支援室長"), ("decided-on", "H30.5.14")));
    }

    private static async Task<IHtmlDocument> FillAsync(Visitor visitor)
    {
        var form = await visitor.GetPageAsync($"{Address}/edit");
        (string Item, string Value)[] typed =
        [
            ("title", "海岸の漂着物"), ("field", "環境・鳥獣"), ("current-situation", "冬に集まる。"), ("request", "回収への参加"),
            ("urgency", "高（翌年度当初）"), ("responsible-officer", "連携支援室長"), ("responding-division", "連携支援室"),
            ("responding-officer", "主査"), ("telephone", "000-000-0000"),
        ];
        return await visitor.FollowAsync(await visitor.SubmitAsync(form, "main form", ("do", "check"),
            [.. typed.Select(one => (form.QuerySelector($"[name$='.{one.Item}']")!.GetAttribute("name")!, (string?)one.Value))]));
    }

    private Task AskAsync(string code, FiscalYear year, string? copyFrom) => _app.InScopeAsync(async services =>
    {
        var title = $"{year.InJapanese()}連携課題・ニーズ調査";
        await services.GetRequiredService<CreateSurvey>().ExecuteAsync(year, title, copyFrom, default);
        await services.GetRequiredService<PrepareSurvey>()
            .ExecuteAsync(code, title, SurveyCourse.Deadline.AddYears(year.Year - 2018), null, default);
        if (copyFrom is null)
        {
            await services.GetRequiredService<ChooseTargets>().ExecuteAsync(code, [World.Sakata.Code, World.Shonai.Code], default);
        }

        await services.GetRequiredService<ProposeSurvey>()
            .RecordAsync(code, _app.Clock.TodayInJapan(), "市町村課長", "市町村第1号", default);
        await services.GetRequiredService<OpenSurvey>().ExecuteAsync(code, evenWithoutContacts: true, default);
    }, World.Secretariat.Actor);

    private async Task RenameAsync(string name)
    {
        await _app.InScopeAsync(services => services.GetRequiredService<ChangePart>()
            .ExecuteAsync(World.Shonai.Id, name, null, wholeId: null, new FiscalYear(2019), default));
        _app.Clock.SetUtcNow(new DateOnly(2019, 4, 15).At(new TimeOnly(9, 0)));
        await _app.InScopeAsync(services => services.GetRequiredService<BringFactsIntoForce>().RunAsync(default));
    }

    private async Task<Visitor> VisitAsync(string loginId)
    {
        var visitor = await _app.VisitAsync();
        await visitor.SignInAsync(loginId, World.Password);
        return visitor;
    }

    /// <summary>A new 課 of 庄内総合支庁 with one person.</summary>
    private Task AppointAsync(string loginId, string division, params Role[] roles) => _app.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<RenkeiDbContext>();
        var code = await services.GetRequiredService<AddPart>()
            .ExecuteAsync(World.Shonai.Id, OrganizationKind.BranchDivision, division, null, new FiscalYear(2018), default);
        var unit = await db.Organizations.SingleAsync(one => one.Code == code);
        var account = new Account(loginId, "試験の方", unit.BodyId);
        await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, World.Password);
        var position = new Position(unit, "主査", roles);
        db.AddRange(position, new Appointment(account, position, new DateOnly(2018, 4, 1)));
        await db.SaveChangesAsync();
    });
}
