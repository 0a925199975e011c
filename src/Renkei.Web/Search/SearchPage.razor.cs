using Microsoft.AspNetCore.Components;
using Renkei.Search;

namespace Renkei.Web.Search;

public sealed partial class SearchPage
{
    private string? _query;
    private FoundPage? _found;

    [Inject]
    public required SearchIndex Index { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    protected override async Task<bool> FindAsync()
    {
        if (Q?.Trim() is { Length: > 0 } query)
        {
            _query = query;
            var results = await SearchResults.LoadAsync(
                Db, Index, Actor, query, int.TryParse(Page, out var page) ? page : 1, Now, Cancellation);
            _found = new FoundPage(
                results.Count, results.Page, [.. results.Results.Select(result => new FoundEntry(result, Actor.IsSignedIn))]);
        }

        return true;
    }

    private sealed record FoundPage(int Count, int Page, IReadOnlyList<FoundEntry> Results);
}
