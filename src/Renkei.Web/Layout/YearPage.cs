using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Web.Components;

namespace Renkei.Web.Layout;

/// <summary>A page about one fiscal year, which stands in the address as in numbers: H30.</summary>
public abstract class YearPage : ActingPage
{
    [Parameter]
    public required string YearCode { get; set; }

    protected FiscalYear Year { get; private set; }

    protected sealed override async Task<bool> FindAsync()
    {
        if (!FiscalYearNames.TryRead(YearCode, out var year))
        {
            return false;
        }

        Year = year.Value;
        return await LoadAsync();
    }

    /// <summary>The same page of the years around it.</summary>
    protected IReadOnlyList<Tab> YearsOf(string place) =>
        [.. new[] { Year.Previous, Year, Year.Next }.Select(year =>
            new Tab(year.InJapanese(), $"{place}/{year.Prefix()}", year == Year))];

    /// <summary>Loads what the page shows of the year; false when it is not there, or not for this reader.</summary>
    protected abstract Task<bool> LoadAsync();
}
