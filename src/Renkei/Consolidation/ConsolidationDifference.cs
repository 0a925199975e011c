using Renkei.Access;
using Renkei.Data;

namespace Renkei.Consolidation;

/// <summary>What differs between two tables of a survey, for the secretariat: needs that came, changed and went.</summary>
public sealed record ConsolidationDifference(
    ConsolidatedTable From, ConsolidatedTable To, IReadOnlyList<ConsolidatedNeed> Added, IReadOnlyList<ChangedNeed> Changed,
    IReadOnlyList<ConsolidatedNeed> Withdrawn)
{
    /// <param name="from">Number of an edition.</param>
    /// <param name="to">Number of an edition; null for the table as it stands.</param>
    /// <returns>Null when there is no such table, or the reader is not of the secretariat.</returns>
    public static async Task<ConsolidationDifference?> LoadAsync(
        RenkeiDbContext db, Actor actor, string code, int from, int? to, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!actor.IsSecretariat
            || await ConsolidatedTable.LoadAsync(db, actor, code, from, now, cancellation) is not { } earlier
            || await ConsolidatedTable.LoadAsync(db, actor, code, to, now, cancellation) is not { } later)
        {
            return null;
        }

        var before = await RowsAsync(earlier, cancellation);
        var after = await RowsAsync(later, cancellation);
        return new ConsolidationDifference(
            earlier, later,
            [.. after.Values.Where(row => !before.ContainsKey(row.NeedId))],
            [.. after.Values.Where(row => before.ContainsKey(row.NeedId))
                .Select(row => ChangedNeed.Between(before[row.NeedId], row)).Where(change => change.Fields.Count > 0)],
            [.. before.Values.Where(row => !after.ContainsKey(row.NeedId))]);
    }

    /// <summary>In the order of codes.</summary>
    private static async Task<IReadOnlyDictionary<Guid, ConsolidatedNeed>> RowsAsync(
        ConsolidatedTable table, CancellationToken cancellation)
    {
        var rows = new OrderedDictionary<Guid, ConsolidatedNeed>();
        await foreach (var row in table.RowsAsync(table.Keys, cancellation))
        {
            rows.Add(row.NeedId, row);
        }

        return rows;
    }
}

/// <param name="IsReplaced">The body sent another text; otherwise only 事務局整理欄 changed.</param>
public sealed record ChangedNeed(ConsolidatedNeed Row, bool IsReplaced, IReadOnlyList<ChangedField> Fields)
{
    internal static ChangedNeed Between(ConsolidatedNeed before, ConsolidatedNeed after) => new(
        after, before.ContentId != after.ContentId,
        [.. ConsolidationColumns.Flat(ConsolidationVersion.Secretariat).Where(column => column.Key != "place")
            .Select(column => new ChangedField(column.Head, column.TextOf(before), column.TextOf(after)))
            .Where(field => field.Before != field.After)]);
}

public sealed record ChangedField(string Head, string Before, string After);
