using Renkei.Calendar;
using Renkei.Web.Components;

namespace Renkei.Web.Layout;

/// <summary>The fiscal year that a page shows: <c>?year=2018</c> (or 平成30年度, H30), otherwise the current one.</summary>
internal static class ShownYear
{
    public static FiscalYear Of(string? asked, TimeProvider clock) =>
        FiscalYearNames.TryRead(asked, out var year) ? year.Value : FiscalYear.Of(clock.TodayInJapan());

    /// <summary>The years around it, each with its own address.</summary>
    public static IReadOnlyList<Tab> Tabs(string address, FiscalYear shown) =>
        [.. new[] { shown.Previous, shown, shown.Next }.Select(year =>
            new Tab(year.InJapanese(), $"{address}?year={year}", year == shown))];
}
