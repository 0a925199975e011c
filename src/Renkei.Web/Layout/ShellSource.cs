namespace Renkei.Web.Layout;

/// <summary>Gathers what stands round a page.</summary>
public sealed class ShellSource(TimeProvider clock)
{
    public Task<Shell> LoadAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);

        var today = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).DateTime);
        var year = today.Month >= 4 ? today.Year : today.Year - 1;
        return Task.FromResult(new Shell("県と市町村", today, Sample: null, $"{year}年度"));
    }
}
