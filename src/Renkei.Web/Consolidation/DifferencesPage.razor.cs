using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Consolidation;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Consolidation;

public sealed partial class DifferencesPage
{
    private ConsolidationDifference? _difference;
    private IReadOnlyList<Option> _froms = [];

    [Parameter]
    public required string Code { get; set; }

    /// <summary>Number of an edition; the newest without one.</summary>
    [SupplyParameterFromQuery]
    public string? From { get; set; }

    /// <summary>Number of an edition; the table as it stands without one.</summary>
    [SupplyParameterFromQuery]
    public string? To { get; set; }

    protected override async Task<bool> FindAsync()
    {
        var survey = await Db.Surveys.AsNoTracking().VisibleTo(Actor).RequireAsync(Code, Cancellation);
        var editions = await EditionList.LoadAsync(Db, survey, Cancellation);
        From = string.IsNullOrEmpty(From) && editions.Count > 0 ? $"{editions[0].Number}" : From;
        _froms = [.. editions.Select(edition => new Option($"{edition.Number}", edition.Label))];
        _difference = int.TryParse(From, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && ConsolidationQuery.TryReadEdition(To, out var to)
            ? await ConsolidationDifference.LoadAsync(Db, Actor, Code, from, to, Now, Cancellation)
            : null;
        return _difference is not null;
    }

    private static string Named(ConsolidatedTable table) =>
        $"{(table.Edition is null ? "いまの表" : table.Label)}（{table.AsOf.DateInJapan().InJapaneseWithoutWeekday()}現在）";
}
