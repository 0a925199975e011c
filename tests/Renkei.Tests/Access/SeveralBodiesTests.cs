using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Access;

/// <summary>酒田市's officer serves in a 組合 beside; the union has a keeper of its own.</summary>
public sealed class SeveralBodiesTests : IAsyncLifetime
{
    private readonly RenkeiApp _app = new();
    private Guid _union;
    private Actor _keeper = null!;

    private World World => _app.World;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            var code = await services.GetRequiredService<AddBody>().ExecuteAsync(
                OrganizationKind.PartialAffairsUnion, "庄内広域行政組合", null, new FiscalYear(2017), default);
            _union = await db.Organizations.Where(one => one.Code == code).Select(one => one.Id).SingleAsync();
            await services.GetRequiredService<JoinBody>().ExecuteAsync(
                _union, "okura", Post("事務局長", Role.BodyAdministrator, Role.Approver), RenkeiApp.Today, default);
            _keeper = (await services.GetRequiredService<ActorSource>().LoadAllAsync(World.OkuraOfficer.Actor.AccountId!.Value, default))
                .Single(actor => actor.BodyId == _union);
        }, World.SystemAdministrator.Actor);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_other_body_s_keeper_appoints_by_login_ID_and_the_switch_offers_the_post()
    {
        var keeper = await AsKeeperAsync();
        var page = await keeper.GetPageAsync("/accounts/join");
        page = await keeper.FollowAsync(await keeper.SubmitAsync(
            page, "main form", ("login", "Sakata"), ("title", "書記"), ("unit", _union.ToString()), ("role", nameof(Role.Reader))));
        Assert.Contains($"{World.SakataOfficer.Actor.PersonName}（酒田市から併任）", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=login][value=sakata]"));

        var officer = await _app.VisitAsync(World.SakataOfficer);
        var home = await officer.GetPageAsync("/");
        Assert.Contains("酒田市 企画調整課 調整主任", home.QuerySelector(".is-acting strong")!.TextContent, StringComparison.Ordinal);
        var post = home.QuerySelector("form[action='/acting-as'] button[name=post]")!;
        Assert.Equal("庄内広域行政組合 書記", post.TextContent.Trim());
        home = await officer.FollowAsync(await officer.SubmitAsync(
            home, "form[action='/acting-as']", ("post", post.GetAttribute("value"))));

        Assert.Contains("庄内広域行政組合 書記", home.QuerySelector(".is-acting strong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync("/surveys/H30/responses/062049/edit")).StatusCode);
    }

    [Fact]
    public async Task What_is_done_after_the_switch_is_written_down_under_the_other_post()
    {
        var keeper = await AsKeeperAsync();

        await keeper.SubmitAsync(
            await keeper.GetPageAsync("/accounts/issue"), "main form", ("login", "shoki"), ("name", "試験の方"), ("title", "書記"),
            ("unit", _union.ToString()), ("role", nameof(Role.Reader)));

        var (label, body) = await _app.ReadAsync(async db =>
        {
            var id = await db.Users.Where(one => one.UserName == "shoki").Select(one => (Guid?)one.Id).SingleAsync();
            var entry = await db.AuditEntries.SingleAsync(one => one.RecordId == id && one.SubjectKind == nameof(Account));
            return (entry.ActorLabel, entry.BodyId);
        });
        Assert.Equal(($"庄内広域行政組合 事務局長（{World.OkuraOfficer.Actor.PersonName}）", _union), (label, body!.Value));
    }

    [Fact]
    public async Task A_post_that_is_not_held_cannot_be_acted_as()
    {
        var officer = await AsKeeperAsync();

        var response = await officer.SubmitAsync(
            await officer.GetPageAsync("/"), "form[action='/acting-as']", ("post", World.SakataHead.Actor.PositionId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("庄内広域行政組合", (await officer.GetPageAsync("/")).QuerySelector(".is-acting strong")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_body_s_keeper_ends_its_own_appointment_and_nothing_else()
    {
        await JoinAsync("sakata");
        var keeper = await AsKeeperAsync();

        var page = await keeper.GetPageAsync("/accounts/sakata");
        Assert.Null(page.QuerySelector("a[href$='/stop'], form[action]:has([name=email]), [name=email]"));
        Assert.DoesNotContain("調整主任", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync("/accounts/sakata/stop")).StatusCode);
        var leave = await keeper.GetPageAsync(page.QuerySelector("main a[href*='/posts/']")!.GetAttribute("href")!);
        await keeper.SubmitAsync(leave, "main form", (leave.QuerySelector("select[name^=successor]")!.GetAttribute("name")!, "vacant"));

        _app.Clock.Advance(TimeSpan.FromDays(1));
        var posts = await _app.InScopeAsync(services => services.GetRequiredService<ActorSource>()
            .LoadAllAsync(World.SakataOfficer.Actor.AccountId!.Value, default));
        Assert.Equal(World.Sakata.Id, Assert.Single(posts).BodyId);
    }

    [Fact]
    public async Task Only_the_home_body_resets_and_stops_and_leaves_the_other_post_to_its_body()
    {
        await JoinAsync("sakata");
        var appointment = await _app.ReadAsync(db => db.Appointments
            .Where(one => one.AccountId == World.SakataOfficer.Actor.AccountId && one.From == RenkeiApp.Today).Select(one => one.Id).SingleAsync());
        await Assert.ThrowsAsync<NotFoundException>(() => AsAsync<ReissueCodes>(_keeper, reissue => reissue.ExecuteAsync(["sakata"], default)));
        await Assert.ThrowsAsync<NotFoundException>(() => AsAsync<StopAccount>(_keeper, stop => stop.ExecuteAsync("sakata", Handover.Nothing, default)));
        await Assert.ThrowsAsync<NotFoundException>(() => AsAsync<AppointAccount>(
            World.SakataAdministrator.Actor, appoint => appoint.EndAsync("sakata", appointment, RenkeiApp.Today, Handover.Nothing, default)));

        var home = await _app.VisitAsync(World.SakataAdministrator);
        Assert.Contains(
            "庄内広域行政組合 書記", (await home.GetPageAsync("/accounts/sakata")).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        var page = await home.GetPageAsync("/accounts/sakata/stop");
        await home.SubmitAsync(page, "main form", [.. page.QuerySelectorAll("select").Select(one => (one.GetAttribute("name")!, (string?)"vacant"))]);

        Assert.True(await _app.ReadAsync(db => db.Users.AnyAsync(one => one.UserName == "sakata" && one.StoppedAt != null)));
        var notice = await _app.ReadAsync(db => db.Notices.SingleAsync(one => one.RecipientId == _union));
        Assert.Equal("書記が欠員になります", notice.Title);
    }

    [Fact]
    public async Task Who_has_no_account_or_is_stopped_is_not_appointed_and_no_one_into_a_body_of_others()
    {
        await AssertRefusedAsync(AccessRules.HasAnAccount, () => JoinAsync("nobody"));
        await AsAsync<StopAccount>(World.Secretariat.Actor, stop => stop.ExecuteAsync(
            "shinjo", new Handover(new Dictionary<Guid, string?> { [World.ShinjoOfficer.Actor.PositionId!.Value] = null }), default));
        await AssertRefusedAsync(AccessRules.HasAnAccount, () => JoinAsync("shinjo"));
        await AssertRefusedAsync(AccessRules.RoleIsGrantable, () => JoinAsync("sakata", Role.Secretariat));

        await Assert.ThrowsAsync<NotFoundException>(() => AsAsync<JoinBody>(
            World.SakataAdministrator.Actor, join => join.ExecuteAsync(_union, "yuza", Post("書記", Role.Reader), RenkeiApp.Today, default)));
    }

    private PostDraft Post(string title, params Role[] roles) => new(null, _union, title, roles);

    private Task JoinAsync(string loginId, Role role = Role.Reader) => AsAsync<JoinBody>(
        _keeper, join => join.ExecuteAsync(_union, loginId, Post("書記", role), RenkeiApp.Today, default));

    private Task AsAsync<TUseCase>(Actor actor, Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        _app.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), actor);

    /// <summary>大蔵村's officer, acting for the union.</summary>
    private async Task<Visitor> AsKeeperAsync()
    {
        var visitor = await _app.VisitAsync(World.OkuraOfficer);
        await visitor.SubmitAsync(await visitor.GetPageAsync("/"), "form[action='/acting-as']", ("post", _keeper.PositionId.ToString()));
        return visitor;
    }
}
