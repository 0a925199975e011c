using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Cycles;

public sealed class ContactDirectoryTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    private static readonly FiscalYear H30 = new(2018);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, bool> WhoSeesNames => new()
    {
        { "secretariat", true }, { "admin", true }, { "yuza", true }, { "yuza-head", true }, { "shonai", true },
        { "mogami", false }, { "sakata", false }, { "shinjo", false }, { "okura", false }, { "commerce", false },
        { "reader", false },
    };

    [Theory]
    [MemberData(nameof(WhoSeesNames))]
    public async Task Other_bodies_see_the_division_and_the_main_number_only(string loginId, bool seesNames)
    {
        await ReviseAsync(app.World.YuzaOfficer, app.World.Yuza.Id);
        var actor = app.World.People.Single(person => person.LoginId == loginId).Actor;

        var directory = await app.ReadAsync(db => ContactDirectory.LoadAsync(db, actor, H30, Cancellation));

        var yuza = directory.Find("064611")!;
        Assert.Equal(["企画課"], yuza.Units);
        Assert.Equal(seesNames, yuza.Entries.Count > 0);
        Assert.Equal(seesNames, yuza.ConfirmedBy is not null);
    }

    [Fact]
    public async Task A_body_keeps_its_own_list_and_no_other() =>
        await Assert.ThrowsAsync<NotFoundException>(() => ReviseAsync(app.World.SakataOfficer, app.World.Shinjo.Id));

    [Fact]
    public async Task Two_who_write_at_once_do_not_overwrite_each_other()
    {
        await ReviseAsync(app.World.OkuraOfficer, app.World.Okura.Id);

        await AssertRefusedAsync(
            ContactRules.Unchanged, () => ReviseAsync(app.World.Secretariat, app.World.Okura.Id, version: 0));
    }

    [Fact]
    public async Task Unchanged_from_last_year_is_one_click()
    {
        await ReviseAsync(app.World.SakataOfficer, app.World.Sakata.Id);

        await app.InScopeAsync(
            services => services.GetRequiredService<KeepContacts>()
                .ConfirmAsync(app.World.Sakata.Id, H30.Next, Cancellation),
            app.World.SakataOfficer.Actor);

        var directory = await app.ReadAsync(db =>
            ContactDirectory.LoadAsync(db, app.World.Secretariat.Actor, H30.Next, Cancellation));
        Assert.Equal("確認済", directory.Find("062049")!.State);
        Assert.Equal("係長", Assert.Single(directory.Find("062049")!.Entries).Title);
    }

    [Fact]
    public async Task A_survey_is_ready_when_every_asked_body_has_a_primary_contact()
    {
        var year = new FiscalYear(2020);
        await ReviseAsync(app.World.YuzaOfficer, app.World.Yuza.Id, year);

        var readiness = await app.ReadAsync(db => RosterReadiness.LoadAsync(
            db, year, [app.World.Yuza.Id, app.World.Shinjo.Id], Cancellation));

        Assert.False(readiness.IsReady);
        Assert.Equal(["新庄市"], readiness.WithoutPrimary);
        Assert.Equal(["新庄市"], readiness.Unconfirmed);
    }

    private async Task ReviseAsync(Person person, Guid organizationId, FiscalYear? year = null, int? version = null)
    {
        var directory = await app.ReadAsync(db =>
            ContactDirectory.LoadAsync(db, app.World.Secretariat.Actor, year ?? H30, Cancellation));
        var known = directory.Rows.Single(row => row.OrganizationId == organizationId).Version;
        await app.InScopeAsync(
            services => services.GetRequiredService<KeepContacts>().ReviseAsync(
                organizationId, year ?? H30, [ContactListTests.Entry("係長")], version ?? known, Cancellation),
            person.Actor);
    }
}
