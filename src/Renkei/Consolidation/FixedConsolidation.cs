using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Consolidation;

/// <summary>取りまとめ表 as an edition keeps it.</summary>
internal sealed class FixedConsolidation(RenkeiDbContext db, ConsolidationEdition edition) : IConsolidationSource
{
    public async Task<IReadOnlyList<ConsolidatedKey>> KeysAsync(CancellationToken cancellation) =>
        await db.ConsolidatedNeeds.AsNoTracking().Where(row => row.EditionId == edition.Id).OrderBy(row => row.Place)
            .Select(row => new ConsolidatedKey(
                row.Id, row.NeedId, row.ContentId, row.Number, row.Serial, row.Title, row.BodyCode, row.BodyName,
                row.RegionCode, row.Region, row.Field, row.SecondaryField1, row.SecondaryField2, row.Urgency, row.DesiredYear,
                row.DivisionCode, row.Division, row.EstimatedYen, row.IsOpenOnlyToSecretariat)
            { Place = row.Place })
            .ToListAsync(cancellation);

    public async IAsyncEnumerable<ConsolidatedNeed> RowsAsync(
        IReadOnlyList<ConsolidatedKey> keys, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = keys.Select(key => key.RowId).ToList();
        var found = await db.ConsolidatedNeeds.AsNoTracking().Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellation);
        foreach (var key in keys.Where(key => found.ContainsKey(key.RowId)))
        {
            found[key.RowId].Place = key.Place;
            yield return found[key.RowId];
        }
    }

    public async Task<IReadOnlyList<ConsolidatedBody>> BodiesAsync(CancellationToken cancellation) =>
        await db.Set<ConsolidatedBody>().AsNoTracking().Where(body => body.EditionId == edition.Id)
            .OrderBy(body => body.Place).ToListAsync(cancellation);

    public async Task<IReadOnlyList<ConsolidatedCase>> CasesAsync(CancellationToken cancellation) =>
        await db.Set<ConsolidatedCase>().AsNoTracking().Where(item => item.EditionId == edition.Id)
            .OrderBy(item => item.Number).ToListAsync(cancellation);

    public async Task<IReadOnlyList<ConsolidatedIntent>> IntentsAsync(CancellationToken cancellation) =>
        [.. (await db.Set<ConsolidatedIntent>().AsNoTracking().Where(intent => intent.EditionId == edition.Id).ToListAsync(cancellation))
            .OrderBy(intent => intent.CaseNumber).ThenBy(intent => intent.BodyCode, StringComparer.Ordinal)];

    public Task<IReadOnlyList<string>> FieldsAsync(CancellationToken cancellation) => Task.FromResult(edition.Fields);
}
