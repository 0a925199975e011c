using Microsoft.EntityFrameworkCore;
using Renkei.Needs;
using Renkei.Tests.Support;

namespace Renkei.Tests.Needs;

public sealed class NeedVisibilityTests(LineRound line) : IClassFixture<LineRound>
{
    [Fact]
    public async Task Before_sharing_a_need_is_its_body_s_and_the_secretariat_s_after_it_all_but_the_hidden_are_shared()
    {
        var all = new[] { LineRound.Bridge, LineRound.Hidden, LineRound.Beach };
        foreach (var person in line.World.People)
        {
            Assert.Equal(Before(person, all), await SeenAsync(person));
        }

        await line.ShareAsync();

        foreach (var person in line.World.People)
        {
            string[] after = IsSakata(person) || person.Actor.IsSecretariat ? all
                : person.Actor.SharesWithMunicipalities ? [LineRound.Bridge, LineRound.Beach]
                : [];
            Assert.Equal(after, await SeenAsync(person));
        }
    }

    [Fact]
    public void Handling_is_the_secretariat_s_until_the_reply_and_a_budget_request_stays_inside()
    {
        var (town, division) = (line.World.YuzaOfficer.Actor, line.World.CommerceOfficer.Actor);

        Assert.False(town.SeesHandlingOf(NeedProgress.InApproval));
        Assert.True(town.SeesHandlingOf(NeedProgress.InitialReplyGiven));
        Assert.False(division.SeesHandlingOf(NeedProgress.Withdrawn));
        Assert.Equal(NeedOutcome.UnderStudy, town.OutcomeFor(NeedOutcome.BudgetRequested));
        Assert.Equal(NeedOutcome.BudgetRequested, division.OutcomeFor(NeedOutcome.BudgetRequested));
    }

    private static string[] Before(Person person, string[] all) =>
        person.Actor.IsSecretariat ? all
        : IsSakata(person) ? all[..2]
        : person.LoginId.StartsWith("yuza", StringComparison.Ordinal) ? all[2..]
        : [];

    private static bool IsSakata(Person person) => person.LoginId.StartsWith("sakata", StringComparison.Ordinal);

    private Task<string[]> SeenAsync(Person person) => line.App.ReadAsync(db => db.Needs
        .VisibleTo(person.Actor, db, line.App.Clock.GetUtcNow())
        .OrderBy(need => need.Number).Select(need => need.Number).ToArrayAsync());
}
