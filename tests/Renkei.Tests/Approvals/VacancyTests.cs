using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Data;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Approvals;

/// <summary>欠員 is not 不在: nobody decides for a post that nobody holds, until 事務取扱 is named.</summary>
public sealed class VacancyTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly World _world = fixture.App.World;

    [Fact]
    public async Task A_deputy_of_a_vacant_post_is_offered_nothing_and_acting_for_it_is()
    {
        await DraftAsync();
        var deputy = await _app.VisitAsync(_world.SakataDeputy);
        await PlanAsync(_world.SakataHead);
        Assert.Contains("代決する", (await deputy.GetPageAsync("/approvals/H30-1")).Body!.TextContent, StringComparison.Ordinal);

        await EndAsync(_world.SakataHead);
        var page = await deputy.GetPageAsync("/approvals/H30-1");

        Assert.Contains("は欠員です", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form button"));
        Assert.DoesNotContain("代決できるもの", (await deputy.GetPageAsync("/approvals")).Body!.TextContent, StringComparison.Ordinal);
        var home = await (await _app.VisitAsync(_world.SakataOfficer)).GetPageAsync("/");
        Assert.Contains("欠員", home.QuerySelector("section[aria-labelledby=drafted]")!.TextContent, StringComparison.Ordinal);
        var absences = await deputy.GetPageAsync("/approvals/absences");
        Assert.Contains("欠員の職は選べません（企画調整課 課長）", absences.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(absences.QuerySelector($"option[value='{_world.SakataHead.Actor.PositionId}']"));
        var refused = await RenkeiApp.ReadPageAsync(await deputy.SubmitAsync(
            absences, "main form:has([name=until])", ("post", _world.SakataHead.Actor.PositionId.ToString()), ("until", "H30.5.31")));
        Assert.Contains(ApprovalRules.VacantIsNotAbsent.Message, refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task DraftAsync()
    {
        var officer = await _app.VisitAsync(_world.SakataOfficer);
        await officer.SubmitAsync(
            await officer.GetPageAsync("/approvals/routes/survey-response"), "main form",
            ("post-1", _world.SakataHead.Actor.PositionId.ToString()), ("deputy-1-1", _world.SakataDeputy.Actor.PositionId.ToString()));
        await fixture.Round.WriteAsync(_app, _world.SakataOfficer, "橋の点検");
        await officer.SubmitAsync(await officer.GetPageAsync($"{OpenRound.Sakata}/submit"), "main form", ("do", "review"));
    }

    private Task PlanAsync(Person person) => _app.InScopeAsync(
        services => services.GetRequiredService<PlanAbsence>().ExecuteAsync(
            person.Actor.PositionId!.Value, RenkeiApp.Today, RenkeiApp.Today.AddDays(4), "出張", default),
        person.Actor);

    private Task EndAsync(Person person) => _app.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<RenkeiDbContext>();
        (await db.Appointments.SingleAsync(one => one.PositionId == person.Actor.PositionId)).End(RenkeiApp.Today.AddDays(-1));
        await db.SaveChangesAsync();
    });
}
