using Microsoft.AspNetCore.Components;
using Renkei.Consolidation;
using Renkei.Web.Hosting;
using Renkei.Web.Layout;

namespace Renkei.Web.Consolidation;

/// <summary>A view of one 取りまとめ表, in the reader's version.</summary>
public abstract class TablePage : ActingPage
{
    [Parameter]
    public required string Code { get; set; }

    /// <summary>Number of an edition; the table as it stands without one.</summary>
    [SupplyParameterFromQuery]
    public string? Edition { get; set; }

    [Inject]
    public required SiteSettings Settings { get; set; }

    protected ConsolidatedTable? Table { get; private set; }

    protected IReadOnlyList<ConsolidationEdition> Editions { get; private set; } = [];

    protected ConsolidationPaper Paper => new(Table!, Settings.IsSample);

    protected override async Task<bool> FindAsync()
    {
        if (!ConsolidationQuery.TryReadEdition(Edition, out var edition))
        {
            return false;
        }

        Table = await ConsolidatedTable.LoadAsync(Db, Actor, Code, edition, Now, Cancellation);
        Editions = Table is null ? [] : await EditionList.LoadAsync(Db, Table.Survey, Cancellation);
        return Table is not null;
    }
}
