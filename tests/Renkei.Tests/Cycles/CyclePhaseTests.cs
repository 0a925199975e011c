using Renkei.Calendar;
using Renkei.Cycles;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Cycles;

public sealed class CyclePhaseTests
{
    private static readonly FiscalYear H30 = new(2018);

    private readonly CyclePhase _survey = new(H30, 2, "調査", 4, 5);

    [Fact]
    public void It_goes_from_ahead_through_under_way_to_done()
    {
        Assert.Equal(CyclePhaseState.Ahead, _survey.State);

        _survey.Record(new DateOnly(2018, 4, 27), endedOn: null);
        Assert.Equal(CyclePhaseState.UnderWay, _survey.State);

        _survey.Record(new DateOnly(2018, 4, 27), new DateOnly(2018, 5, 25));
        Assert.Equal(CyclePhaseState.Done, _survey.State);
    }

    [Fact]
    public void It_is_late_when_its_months_are_over()
    {
        Assert.False(_survey.IsLateOn(new DateOnly(2018, 4, 30)));
        Assert.True(_survey.IsLateOn(new DateOnly(2018, 5, 1)));

        _survey.Record(new DateOnly(2018, 5, 7), endedOn: null);
        Assert.False(_survey.IsLateOn(new DateOnly(2018, 5, 31)));
        Assert.True(_survey.IsLateOn(new DateOnly(2018, 6, 1)));
    }

    [Fact]
    public void Plans_and_dates_run_forward_in_the_fiscal_year()
    {
        _survey.Plan("ワーキングチーム", 7, 1);

        AssertRefused(CycleRules.EndsAfterItBegins, () => _survey.Plan("調査", 3, 4));
        AssertRefused(CycleRules.KnownMonths, () => _survey.Plan("調査", 0, 4));
        AssertRefused(CycleRules.BegunBeforeEnded, () => _survey.Record(null, new DateOnly(2018, 5, 1)));
        AssertRefused(
            CycleRules.EndsAfterItBegins, () => _survey.Record(new DateOnly(2018, 5, 2), new DateOnly(2018, 5, 1)));
        Assert.Equal(("ワーキングチーム", 7, 1), (_survey.Name, _survey.PlannedFrom, _survey.PlannedTo));
    }

    [Fact]
    public void The_next_year_begins_with_the_plan_and_without_the_dates()
    {
        _survey.Record(new DateOnly(2018, 4, 27), endedOn: null);

        var next = _survey.ForNextYear();

        Assert.Equal((H30.Next, _survey.Id, CyclePhaseState.Ahead), (next.Year, next.PredecessorId, next.State));
    }
}
