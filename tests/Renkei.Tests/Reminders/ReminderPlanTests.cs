using Renkei.Reminders;
using Renkei.Tests.Surveys;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Reminders;

public sealed class ReminderPlanTests
{
    private static readonly DateOnly Due = new(2018, 5, 25);

    private readonly ReminderPlan _plan = new(new SurveyBuilder().Build());

    [Fact]
    public void The_days_of_May_2018_skip_weekends_and_the_golden_week()
    {
        Assert.Equal(["5/18", "5/24", "5/28", "5/31", "6/5", "6/8"], DaysUntil(Due, new DateOnly(2018, 6, 8), isNotStarted: true));
        Assert.Equal(["5/24", "5/28", "5/31"], DaysUntil(Due, new DateOnly(2018, 6, 1), isNotStarted: false));
        Assert.Equal(["4/26", "5/7", "5/9", "5/14"], DaysUntil(new DateOnly(2018, 5, 8), new DateOnly(2018, 5, 15), isNotStarted: true));
    }

    [Fact]
    public void Steps_out_of_reach_or_on_the_same_day_are_refused_and_change_nothing()
    {
        AssertRefused(ReminderRules.StepsInReach, () => _plan.Revise(true, 3, [new(-61, false)]));
        AssertRefused(ReminderRules.StepsOnce, () => _plan.Revise(true, 3, [new(-1, false), new(-1, true)]));
        AssertRefused(ReminderRules.RepeatInReach, () => _plan.Revise(true, 0, [new(-1, false)]));

        Assert.Equal([-5, -1, 1], _plan.Terms.Select(step => step.OpenDays));
    }

    [Fact]
    public void Without_repeating_the_last_step_ends_it()
    {
        _plan.Revise(true, null, [new(-1, false)]);

        Assert.Equal(["5/24"], DaysUntil(Due, new DateOnly(2018, 7, 31), isNotStarted: true));
        Assert.Null(_plan.NextFrom(new DateOnly(2018, 5, 25), Due, isNotStarted: true));
    }

    private List<string> DaysUntil(DateOnly due, DateOnly last, bool isNotStarted)
    {
        var from = new DateOnly(2018, 4, 20);
        return [.. Enumerable.Range(0, last.DayNumber - from.DayNumber + 1).Select(from.AddDays)
            .Where(day => _plan.StepOn(day, due, isNotStarted) is not null).Select(day => $"{day.Month}/{day.Day}")];
    }
}
