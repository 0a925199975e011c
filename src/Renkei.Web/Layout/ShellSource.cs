using Renkei.Calendar;

namespace Renkei.Web.Layout;

/// <summary>Gathers what stands round a page.</summary>
public sealed class ShellSource(TimeProvider clock)
{
    public Task<Shell> LoadAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);

        var today = clock.TodayInJapan();
        var year = FiscalYear.Of(today);
        return Task.FromResult(new Shell("県と市町村", today, Sample: null, $"{year}年度"));
    }
}
