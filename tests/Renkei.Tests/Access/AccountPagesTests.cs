using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Access;

public sealed partial class AccountPagesTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    private const string OwnPassword = "my very own words";

    private readonly World _world = app.World;

    [Fact]
    public async Task A_new_person_signs_in_with_the_code_of_the_sheet_and_chooses_a_password_before_anything_else()
    {
        var sheet = await IssueAsync("newcomer");
        var code = CodeOf(sheet);
        var stored = await app.ReadAsync(db => db.AuditValues.AnyAsync(value => value.After == code));
        Assert.False(stored);

        var visitor = await app.VisitAsync();
        await visitor.SignInAsync("newcomer", code);
        var elsewhere = await visitor.GetAsync("/organizations");
        Assert.Equal("/account/password", elsewhere.Headers.Location!.ToString());
        var same = await RenkeiApp.ReadPageAsync(await visitor.SubmitAsync(
            await visitor.GetPageAsync("/account/password"), "main form", ("current", code), ("chosen", code), ("repeated", code)));
        Assert.Contains("いまのパスワード（初回コード）とは違うもの", same.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await ChooseAsync(visitor, code);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/organizations")).StatusCode);
        Assert.False(await SignsInAsync("newcomer", code));
        Assert.True(await SignsInAsync("newcomer", OwnPassword));
    }

    [Fact]
    public async Task A_code_is_good_for_a_fortnight_and_a_new_one_ends_the_password()
    {
        var code = CodeOf(await IssueAsync("late"));
        app.Clock.Advance(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1));
        Assert.False(await SignsInAsync("late", code));

        var keeper = await app.VisitAsync(_world.SakataAdministrator);
        var list = await keeper.GetPageAsync("/accounts");
        var sheets = await RenkeiApp.ReadPageAsync(await keeper.SubmitAsync(
            list, "main form:has([name=login])", ("login", "late"), ("login", "sakata-commerce")));

        Assert.Equal(2, sheets.QuerySelectorAll(".sheet").Length);
        Assert.Contains("http://localhost/sign-in", sheets.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
        Assert.True(await SignsInAsync("late", CodeOf(sheets)));
        Assert.False(await SignsInAsync("sakata-commerce", World.Password));
    }

    [Fact]
    public async Task A_stopped_account_is_out_with_the_next_click_and_its_post_is_settled_first()
    {
        var code = CodeOf(await IssueAsync("leaver", title: "企画専門員"));
        var leaver = await app.VisitAsync();
        await leaver.SignInAsync("leaver", code);
        await ChooseAsync(leaver, code);
        var keeper = await app.VisitAsync(_world.SakataAdministrator);
        var page = await keeper.GetPageAsync("/accounts/leaver/stop");
        Assert.Contains("この職に就いているのは、この方だけです", page.Body!.TextContent, StringComparison.Ordinal);

        var refused = await RenkeiApp.ReadPageAsync(await keeper.SubmitAsync(page, "main form"));
        Assert.Contains("空く職があります", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync("/organizations")).StatusCode);
        var successor = page.QuerySelector("select[name^=successor]")!.GetAttribute("name")!;
        await keeper.SubmitAsync(page, "main form", (successor, "sakata-deputy"));

        Assert.Equal(HttpStatusCode.Redirect, (await leaver.GetAsync("/organizations")).StatusCode);
        Assert.False(await SignsInAsync("leaver", OwnPassword));
        var list = await keeper.GetPageAsync("/accounts");
        Assert.Contains("企画専門員（事務取扱）", list.Body!.TextContent, StringComparison.Ordinal);
        await keeper.SubmitAsync(await keeper.GetPageAsync("/accounts/leaver"), "main form:has(.is-primary)");
        Assert.True(await SignsInAsync("leaver", OwnPassword));
    }

    [Fact]
    public async Task An_appointment_ends_with_the_vacancy_said_on_purpose()
    {
        await IssueAsync("mover", title: "広域連携専門員");
        var keeper = await app.VisitAsync(_world.SakataAdministrator);
        var page = await keeper.GetPageAsync("/accounts/mover/posts/1/end");
        var successor = page.QuerySelector("select[name^=successor]")!.GetAttribute("name")!;

        await keeper.SubmitAsync(
            page, "main form", (successor, "vacant"), ("last", app.Clock.GetUtcNow().AddDays(1).ToString("yyyy-MM-dd")));
        app.Clock.Advance(TimeSpan.FromDays(3));

        var list = await (await app.VisitAsync(_world.SakataAdministrator)).GetPageAsync("/accounts");
        Assert.Contains("広域連携専門員", list.QuerySelector(".notice.is-warn")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/accounts?body=064611")]
    [InlineData("/accounts/issue?body=064611")]
    [InlineData("/accounts/yuza")]
    [InlineData("/accounts/yuza/stop")]
    [InlineData("/accounts/secretariat")]
    [InlineData("/accounts/sakata/posts/9/end")]
    [InlineData("/accounts/nobody")]
    public async Task Another_bodys_account_is_not_found(string address)
    {
        var keeper = await app.VisitAsync(_world.SakataAdministrator);

        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Who_keeps_no_accounts_is_refused_and_the_secretariat_keeps_all()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.VisitAsync(_world.SakataOfficer)).GetAsync("/accounts")).StatusCode);

        var page = await (await app.VisitAsync(_world.Secretariat)).GetPageAsync("/accounts?body=064611");

        Assert.Contains("yuza-head", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_keeper_grants_only_roles_of_its_own_kind_of_body()
    {
        var draft = new AccountDraft(
            _world.Sakata.Id, "sneak", "試験", null,
            new PostDraft(null, _world.Sakata.Id, "係長", [Role.Secretariat]), RenkeiApp.Today);

        await AssertRefusedAsync(AccessRules.RoleIsGrantable, () => As(_world.SakataAdministrator, draft));
        await AssertRefusedAsync(AccessRules.RoleIsGrantable, () => As(_world.Secretariat, draft with
        {
            BodyId = _world.Prefecture.Id,
            Post = draft.Post with { UnitId = _world.Prefecture.Id, Roles = [Role.SystemAdministrator] },
        }));
        await Assert.ThrowsAsync<NotFoundException>(() => As(_world.SakataAdministrator, draft with { BodyId = _world.Yuza.Id }));
        await AssertRefusedAsync(AccessRules.RoleIsGrantable, () => app.InScopeAsync(
            services => services.GetRequiredService<ReissueCodes>().ExecuteAsync(["admin"], default), _world.Secretariat.Actor));
    }

    [Fact]
    public async Task A_login_ID_that_is_taken_is_refused_in_words()
    {
        var page = await SendIssueAsync("yuza", "主任");

        Assert.Contains("すでに使われています", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    private Task<RegistrationSheet> As(Person issuer, AccountDraft draft) => app.InScopeAsync(
        services => services.GetRequiredService<IssueAccount>().ExecuteAsync(draft, default), issuer.Actor);

    private async Task<IHtmlDocument> IssueAsync(string loginId, string title = "主任")
    {
        var page = await SendIssueAsync(loginId, title);
        Assert.Single(page.QuerySelectorAll(".sheet"));
        return page;
    }

    private async Task<IHtmlDocument> SendIssueAsync(string loginId, string title)
    {
        var keeper = await app.VisitAsync(_world.SakataAdministrator);
        var form = await keeper.GetPageAsync("/accounts/issue");
        return await RenkeiApp.ReadPageAsync(await keeper.SubmitAsync(
            form, "main form", ("login", loginId), ("name", "試験の方"), ("title", title),
            ("unit", _world.SakataPlanning.Id.ToString()), ("role", nameof(Role.MunicipalOfficer))));
    }

    private static string CodeOf(IHtmlDocument page) => CodePattern().Match(page.Body!.TextContent).Value;

    private static async Task ChooseAsync(Visitor visitor, string code)
    {
        var page = await visitor.GetPageAsync("/account/password");
        await visitor.SubmitAsync(
            page, "main form", ("current", code), ("chosen", OwnPassword), ("repeated", OwnPassword));
    }

    private async Task<bool> SignsInAsync(string loginId, string password)
    {
        var visitor = await app.VisitAsync();
        var page = await visitor.GetPageAsync("/sign-in");
        var response = await visitor.SubmitAsync(
            page, "form[action='/sign-in']", ("loginId", loginId), ("password", password));
        return response.StatusCode == HttpStatusCode.Redirect;
    }

    [GeneratedRegex("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}")]
    private static partial Regex CodePattern();
}
