using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Renkei.Analysis;
using Renkei.Data;

namespace Renkei.Search;

/// <summary>
/// This process's index of all that can be found. It follows the database: before every search it is brought up to what has
/// been saved. It may be deleted at any time.
/// </summary>
public sealed class SearchIndex(DataSettings settings, OperatorWords words, ILogger<SearchIndex> log) : IDisposable
{
    /// <summary>From so many changed documents on, one segment is made of all.</summary>
    private const int Many = 500;

    private readonly SemaphoreSlim _following = new(1);
    private volatile IndexStore? _store;

    /// <summary>What the index holds is not of this database.</summary>
    private bool _isForeign;

    /// <summary>Brings the index up to what the database has; a matter of counting when nothing has changed.</summary>
    public async Task FollowAsync(RenkeiDbContext db, CancellationToken cancellation)
    {
        var stamp = await SearchStamp.ReadAsync(db, cancellation);
        if (_store is { IsThere: true } store && store.Stamp == stamp.ToString())
        {
            return;
        }

        await _following.WaitAsync(cancellation);
        try
        {
            await FollowOrBeginAnewAsync(db);
        }
        finally
        {
            _following.Release();
        }
    }

    /// <summary>Follows, then finds; the caller disposes of what was found.</summary>
    internal async Task<Findings> FindAsync(
        RenkeiDbContext db, string query, Func<SearchKind, int, bool> isWanted, CancellationToken cancellation)
    {
        while (true)
        {
            await FollowAsync(db, cancellation);

            // Another request may have brought a newer snapshot meanwhile and let this one go.
            if (_store?.Snapshot is { } snapshot && snapshot.TryHold())
            {
                return new Findings(snapshot, query, words, isWanted);
            }
        }
    }

    public void Dispose()
    {
        _store?.Dispose();
        _following.Dispose();
    }

    private async Task FollowOrBeginAnewAsync(RenkeiDbContext db)
    {
        try
        {
            await OpenAsync(db);
            await CatchUpAsync(db);
        }
        catch (IOException damage)
        {
            log.LogWarning(damage, "The search index is damaged and is made anew");
            Close();
            await OpenAsync(db);
            await CatchUpAsync(db);
        }
    }

    private async Task OpenAsync(RenkeiDbContext db)
    {
        if (_store is { IsThere: true })
        {
            return;
        }

        Close();
        var store = IndexFolders.OpenFree(settings, words);
        _isForeign = store.LastEntry is { } entry && !await db.AuditEntries.AnyAsync(known => known.Id == entry);
        _store = store;
    }

    /// <remarks>Goes on when the request is given up: the next one would have to begin again.</remarks>
    private async Task CatchUpAsync(RenkeiDbContext db)
    {
        var (store, stamp) = (_store!, await SearchStamp.ReadAsync(db, CancellationToken.None));
        var beginsAnew = _isForeign || stamp.IsRedactedSince(store.Stamp);
        if (!beginsAnew && store.Stamp == stamp.ToString())
        {
            return;
        }

        var source = new SearchSource(db);
        var wanted = await source.MarksAsync(CancellationToken.None);
        var held = beginsAnew ? [] : store.Marks();
        var changed = wanted.Where(one => held.GetValueOrDefault(one.Key) != one.Value).ToDictionary();
        if (beginsAnew)
        {
            store.Empty();
        }

        await foreach (var documents in source.ReadAsync(changed, CancellationToken.None))
        {
            store.Take(documents);
        }

        store.Drop(held.Keys.Where(key => !wanted.ContainsKey(key)));
        store.Commit(stamp.ToString(), await LastEntryAsync(db), isCompact: beginsAnew || changed.Count >= Many);
        _isForeign = false;
    }

    private static Task<Guid?> LastEntryAsync(RenkeiDbContext db) => db.AuditEntries
        .OrderByDescending(entry => entry.At).Select(entry => (Guid?)entry.Id).FirstOrDefaultAsync();

    private void Close()
    {
        _store?.Dispose();
        _store = null;
    }
}
