using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Cycles;

public sealed class CycleLineTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_year_begins_with_the_phases_of_the_year_before()
    {
        var first = new FiscalYear(2015);
        await OpenAsync(first);
        await ReviseAsync(first, new PhaseRevision(2, "ニーズ調査", 5, 6, new DateOnly(2015, 5, 1), null));
        await OpenAsync(first.Next);

        var line = await app.ReadAsync(db =>
            CycleLine.LoadAsync(db, first.Next, new DateOnly(2016, 5, 14), Cancellation));

        Assert.Equal(8, line.Phases.Count);
        Assert.Equal(("年度切替", true), (line.Phases[0].Name, line.Phases[0].IsLate));
        Assert.Equal(("ニーズ調査", "5月～6月"), (line.Phases[1].Name, line.Phases[1].PlannedMonths));
        Assert.Null(line.Phases[1].BegunOn);
    }

    [Fact]
    public async Task A_year_is_opened_once_and_may_get_more_phases()
    {
        var year = new FiscalYear(2010);
        await OpenAsync(year);
        await ReviseAsync(year, new PhaseRevision(9, "国への提案", 11, 12, null, null));

        var line = await app.ReadAsync(db => CycleLine.LoadAsync(db, year, year.FirstDay, Cancellation));

        Assert.Equal("国への提案", line.Phases[^1].Name);
        await AssertRefusedAsync(CycleRules.NotYetOpened, () => OpenAsync(year));
    }

    private Task OpenAsync(FiscalYear year) => app.InScopeAsync(services =>
        services.GetRequiredService<OpenCycle>().ExecuteAsync(year, Cancellation));

    private Task ReviseAsync(FiscalYear year, PhaseRevision revision) => app.InScopeAsync(services =>
        services.GetRequiredService<ReviseCycle>().ExecuteAsync(year, [revision], Cancellation));
}
