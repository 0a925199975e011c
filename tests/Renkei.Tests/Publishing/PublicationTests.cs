using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Publishing;
using Renkei.Surveys;
using Renkei.Tests.Needs;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Publishing;

public sealed class PublicationTests(LineRound line) : IClassFixture<LineRound>
{
    private static readonly DateTimeOffset Hour = new(2018, 7, 27, 14, 0, 0, JapanTime.Offset);

    [Fact]
    public async Task The_public_sees_confirmed_needs_from_the_hour_on_and_nothing_before()
    {
        await AssertRefusedAsync(PublicationRules.SharedFirst, PlanAsync);
        await line.ShareAsync();
        foreach (var number in new[] { LineRound.Bridge, LineRound.Hidden, LineRound.Beach })
        {
            await line.SortAsync(number);
        }

        await line.ConfirmAsync(line.World.SakataOfficer, LineRound.Bridge);
        await PlanAsync();
        await AssertRefusedAsync(PublicationRules.OnePlan, PlanAsync);
        await line.ActAsync<PlanPublication>(plan => plan.SendForApprovalAsync(LineRound.Year, default));
        line.App.Clock.SetUtcNow(Hour.AddMinutes(-1));
        await line.DecideAsync(ApprovalMatter.Publication);
        Assert.Empty(await SeenAsync());

        line.App.Clock.SetUtcNow(Hour);
        Assert.Equal([LineRound.Bridge], await SeenAsync());
        await line.ActAsync<PublishDue>(publish => publish.RunAsync(default));

        Assert.Equal([LineRound.Bridge], await SeenAsync());
        Assert.Equal(SurveyStatus.Published, await line.App.ReadAsync(db => db.Surveys.Select(survey => survey.Status).SingleAsync()));
        await AssertRefusedAsync(
            PublicationRules.BeforeItsHour, () => line.ActAsync<PlanPublication>(plan => plan.CancelAsync(LineRound.Year, default)));
    }

    [Fact]
    public void A_plan_refuses_by_its_rules()
    {
        var plan = new PublicationPlan(LineRound.Year, Hour, Hour.AddDays(-3));

        AssertRefused(PublicationRules.Ahead, () => new PublicationPlan(LineRound.Year, Hour, Hour));
        AssertRefused(PublicationRules.Sent, () => plan.Approve(Hour.AddDays(-2)));
        AssertRefused(PublicationRules.HourHasCome, () => plan.Publish(Hour));
        plan.SendForApproval();
        AssertRefused(PublicationRules.StillPreparing, plan.SendForApproval);
        AssertRefused(PublicationRules.StillPreparing, () => plan.Reschedule(Hour.AddDays(1), Hour.AddDays(-2)));
        AssertRefused(PublicationRules.Ahead, () => plan.Approve(Hour));
        plan.Approve(Hour.AddDays(-1));
        plan.Cancel(Hour.AddMinutes(-1));
        Assert.False(plan.IsPublicAt(Hour));
    }

    private Task PlanAsync() =>
        line.ActAsync<PlanPublication>(plan => plan.ExecuteAsync(LineRound.Year, Hour, default));

    private Task<List<string>> SeenAsync() => line.App.ReadAsync(db => db.Needs
        .VisibleToPublic(db, line.App.Clock.GetUtcNow()).OrderBy(need => need.Number).Select(need => need.Number).ToListAsync());
}
