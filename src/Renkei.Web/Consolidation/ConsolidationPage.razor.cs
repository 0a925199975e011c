using Microsoft.AspNetCore.Components;
using Renkei.Consolidation;
using Renkei.Web.Components;

namespace Renkei.Web.Consolidation;

public sealed partial class ConsolidationPage
{
    private const int Size = 50;

    private ConsolidationFilter _filter = null!;
    private IReadOnlyList<ConsolidatedKey> _found = [];
    private IReadOnlyList<ConsolidatedKey> _shown = [];
    private IReadOnlyList<ConsolidatedNeed> _rows = [];
    private IReadOnlyList<ChosenFilter> _chosen = [];
    private IReadOnlyList<Option> _fields = [];
    private IReadOnlyList<Option> _regions = [];
    private IReadOnlyList<Option> _urgencies = [];
    private IReadOnlyList<Option> _divisions = [];
    private bool? _isWhole;
    private int _page;

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        var table = Table!;
        _filter = ConsolidationQuery.Read(Http.Request.Query);
        _found = _filter.Choose(table);
        _page = Math.Clamp(int.TryParse(Page, out var page) ? page : 1, 1, Math.Max(1, (_found.Count + Size - 1) / Size));
        _shown = [.. _found.Skip((_page - 1) * Size).Take(Size)];
        _rows = await table.RowsAsync(_shown, Cancellation).ToListAsync(Cancellation);
        _chosen = ConsolidationQuery.Chosen(_filter, table);
        _isWhole = table is { IsSecretariats: true, Edition: not null } ? await EditionCheck.HoldsAsync(table, Cancellation) : null;
        Offer(table);
        return true;
    }

    private void Offer(ConsolidatedTable table)
    {
        _fields = [.. table.Fields.Select(field => new Option(field))];
        _regions = [.. FieldTotals.Of(table).Regions
            .Select(region => new Option(region.Code.Length > 0 ? region.Code : "-", region.Name))];
        _urgencies = [.. UrgencyTotals.Of(table).Rows.Where(row => row.Urgency.Length > 0).Select(row => new Option(row.Urgency))];
        _divisions = [.. table.Keys.Where(key => key.DivisionCode.Length > 0).Select(key => (key.DivisionCode, key.Division)).Distinct()
            .OrderBy(division => division.DivisionCode, StringComparer.Ordinal)
            .Select(division => new Option(division.DivisionCode, division.Division))];
    }
}
