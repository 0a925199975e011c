using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Needs;
using Renkei.Tests.Needs;
using Renkei.Themes;

namespace Renkei.Tests.Councils;

public sealed class RecordDecisionTests(SharedLine line) : IClassFixture<SharedLine>
{
    private static readonly DateTimeOffset Begins = new(2018, 7, 6, 13, 30, 0, JapanTime.Offset);

    [Fact]
    public async Task A_decision_moves_the_theme_and_its_needs_and_can_be_put_right_until_it_is_final()
    {
        await line.SortAsync(LineRound.Beach, NeedDisposition.ProposalToNation);
        var (number, theme) = await MeetAsync([LineRound.Bridge, LineRound.Beach]);

        await DecideAsync(number, DecisionOutcome.CarriedForward);
        var carried = await StatusAsync(theme);
        await DecideAsync(number, DecisionOutcome.TeamEstablished);

        Assert.Equal((ThemeStatus.CarriedForward, ThemeStatus.Decided), (carried, await StatusAsync(theme)));
        Assert.Equal(NeedDisposition.StudyAsTheme, (await line.NeedAsync(LineRound.Bridge)).Disposition);
        Assert.Equal(NeedDisposition.ProposalToNation, (await line.NeedAsync(LineRound.Beach)).Disposition);

        await DecideAsync(number, DecisionOutcome.Withdrawn);
        Assert.Equal(ThemeStatus.Deferred, await StatusAsync(theme));
        Assert.Null((await line.NeedAsync(LineRound.Bridge)).Disposition);
    }

    [Fact]
    public async Task Before_it_is_held_only_the_secretariat_sees_the_meeting()
    {
        await line.ActAsync<PlanMeeting>(plan => plan.ExecuteAsync(LineRound.Year, "準備中の会議", Begins.AddYears(1), "", default));

        foreach (var person in line.World.People)
        {
            var sees = await line.App.ReadAsync(db => db.CouncilMeetings.VisibleTo(person.Actor)
                .AnyAsync(meeting => meeting.Name == "準備中の会議"));
            Assert.Equal(person.Actor.IsSecretariat, sees);
        }
    }

    [Fact]
    public async Task What_was_decided_is_for_prefecture_municipalities_and_members_of_the_council()
    {
        var (number, _) = await MeetAsync([LineRound.Hidden], "人に見せる決定");
        await DecideAsync(number, DecisionOutcome.CarriedForward);

        foreach (var person in line.World.People)
        {
            var sees = await line.App.ReadAsync(db => db.CouncilMeetings.VisibleTo(person.Actor)
                .AnyAsync(meeting => meeting.FiscalYear == LineRound.Year && meeting.Number == number));
            Assert.Equal(person != line.World.CooperativeReader, sees);
        }
    }

    private async Task<(int Meeting, Guid Theme)> MeetAsync(string[] needs, string name = "橋と海岸")
    {
        await line.ActAsync<ArrangeThemes>(arrange => arrange.MoveAsync(LineRound.Year, needs, null, name, default));
        var theme = await line.App.ReadAsync(db => db.Themes.SingleAsync(one => one.Name == name));
        await line.ActAsync<ArrangeThemes>(arrange => arrange.BringToCouncilAsync(LineRound.Year, theme.Serial, default));
        var number = 0;
        await line.ActAsync<PlanMeeting>(async plan =>
        {
            number = await plan.ExecuteAsync(LineRound.Year, "第1回 推進会議", Begins, "県庁", default);
            await plan.TableAsync(LineRound.Year, number, AgendaKind.Discussion, "連携テーマ（案）について", theme.Serial, default);
        });
        line.App.Clock.SetUtcNow(Begins.AddHours(2));
        await line.ActAsync<PlanMeeting>(plan => plan.HoldAsync(LineRound.Year, number, default));
        return (number, theme.Id);
    }

    private Task DecideAsync(int number, DecisionOutcome outcome) => line.ActAsync<RecordDecision>(decide => decide.ExecuteAsync(
        LineRound.Year, number, 1, new DecisionDraft(outcome, "そのように決めた。", "", "市町村課", "平成31年2月"), default));

    private Task<ThemeStatus> StatusAsync(Guid theme) => line.App.ReadAsync(db => db.Themes
        .Where(one => one.Id == theme).Select(one => one.Status).SingleAsync());
}
