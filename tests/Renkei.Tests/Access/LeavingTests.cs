using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Access;

/// <summary>酒田市's officer stands in the 担当者名簿 as 正担当 and gets another post on 1 October; then the account is stopped.</summary>
public sealed class LeavingTests : IAsyncLifetime
{
    private static readonly FiscalYear H30 = new(2018);
    private static readonly DateOnly October = new(2018, 10, 1);

    private readonly RenkeiApp _app = new();

    private World World => _app.World;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await AsAsync<AppointAccount>(appoint => appoint.ExecuteAsync(
            "sakata", new PostDraft(null, World.SakataCommerce.Id, "広域連携主査", [Role.MunicipalOfficer]), October, isActing: false, default));
        var name = World.SakataOfficer.Actor.PersonName;
        await AsAsync<KeepContacts>(keep => keep.ReviseAsync(
            World.Sakata.Id, H30,
            [
                new ContactEntry(ContactRank.Primary, "企画調整課", "調整主任", $"{name[..2]}　{name[2..]}", "000-000-0000", "21", "leaver@city.example"),
                new ContactEntry(ContactRank.Deputy, "企画調整課", "課長補佐", World.SakataDeputy.Actor.PersonName, "000-000-0000"),
            ],
            0, default));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_page_shows_the_list_the_mail_and_the_post_that_begins_later_and_asks_for_each()
    {
        var keeper = await _app.VisitAsync(World.SakataAdministrator);

        var page = await keeper.GetPageAsync("/accounts/sakata/stop");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("平成30年度　酒田市の正担当（企画調整課 調整主任）", text, StringComparison.Ordinal);
        Assert.Contains("leaver@city.example", text, StringComparison.Ordinal);
        Assert.Contains("商工港湾課 広域連携主査（平成30年10月1日から）", text, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("main select").Length);
        var refused = await RenkeiApp.ReadPageAsync(await SendAsync(keeper, page, "sakata-deputy", contact: ""));
        Assert.Contains("担当者名簿にこの方が載っています", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.False(await _app.ReadAsync(db => db.Users.AnyAsync(one => one.StoppedAt != null)));
    }

    [Fact]
    public async Task Who_stands_in_takes_the_line_and_the_later_post_from_its_first_day()
    {
        var keeper = await _app.VisitAsync(World.SakataAdministrator);

        await SendAsync(keeper, await keeper.GetPageAsync("/accounts/sakata/stop"), "sakata-head", "sakata-deputy");

        var list = await ListAsync();
        var line = Assert.Single(list.Entries);
        Assert.Equal(
            (ContactRank.Primary, "課長補佐", World.SakataDeputy.Actor.PersonName, "21", null),
            (line.Rank, line.Title, line.PersonName, line.Extension, line.Email));
        Assert.Null(list.ConfirmedAt);
        var acting = await _app.ReadAsync(db => (
            from appointment in db.Appointments
            join position in db.Positions on appointment.PositionId equals position.Id
            where appointment.IsActing && appointment.AccountId == World.SakataHead.Actor.AccountId
            orderby appointment.From
            select new { position.Title, appointment.From }).ToListAsync());
        Assert.Equal([("調整主任", RenkeiApp.Today), ("広域連携主査", October)], acting.Select(one => (one.Title, one.From)));
    }

    [Fact]
    public async Task Taken_out_on_purpose_the_list_lacks_its_primary()
    {
        var keeper = await _app.VisitAsync(World.SakataAdministrator);

        await SendAsync(keeper, await keeper.GetPageAsync("/accounts/sakata/stop"), "vacant", "out");

        Assert.False((await ListAsync()).HasPrimary);
        Assert.False((await _app.ReadAsync(db => RosterReadiness.LoadAsync(db, H30, [World.Sakata.Id], default))).IsReady);
        _app.Clock.SetUtcNow(October.At(new TimeOnly(9, 0)));
        var accounts = await (await _app.VisitAsync(World.SakataAdministrator)).GetPageAsync("/accounts");
        Assert.Contains("広域連携主査", accounts.QuerySelector(".notice.is-warn")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Among_colleagues_of_one_name_the_title_tells()
    {
        await AsAsync<AppointAccount>(appoint => appoint.ReviseAsync("sakata-commerce", World.SakataOfficer.Actor.PersonName, null, default));
        var keeper = await _app.VisitAsync(World.SakataAdministrator);

        var leaver = await keeper.GetPageAsync("/accounts/sakata/stop");
        var namesake = await keeper.GetPageAsync("/accounts/sakata-commerce/stop");

        Assert.NotNull(leaver.QuerySelector("select[name^=contact]"));
        Assert.Null(namesake.QuerySelector("select[name^=contact]"));
    }

    [Fact]
    public async Task A_colleague_of_another_body_does_not_stand_in_the_list() => await AssertRefusedAsync(
        AccessRules.SuccessorIsColleague,
        async () =>
        {
            var contact = (await ListAsync()).Contacts.Single(one => one.Rank == ContactRank.Primary);
            await AsAsync<StopOfficer>(stop => stop.ExecuteAsync(
                "sakata", Handover.Nothing, new ContactHandover(new Dictionary<Guid, string?> { [contact.Id] = "yuza" }), default));
        });

    private static Task<HttpResponseMessage> SendAsync(Visitor keeper, IHtmlDocument page, string post, string contact) =>
        keeper.SubmitAsync(page, "main form", [.. page.QuerySelectorAll("main select").Select(one => one.GetAttribute("name")!)
            .Select(name => (name, (string?)(name.StartsWith("contact", StringComparison.Ordinal) ? contact : post)))]);

    private Task<ContactList> ListAsync() => _app.ReadAsync(db => db.ContactLists.AsNoTracking()
        .Include(list => list.Contacts).SingleAsync(list => list.OrganizationId == World.Sakata.Id));

    private Task AsAsync<TUseCase>(Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        _app.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), World.SakataAdministrator.Actor);
}
