namespace Renkei.Consolidation;

/// <summary>Where a 取りまとめ表 comes from: the records as they stand, or an edition that keeps them as they stood.</summary>
internal interface IConsolidationSource
{
    /// <summary>All rows in the order of codes, light enough to be held.</summary>
    Task<IReadOnlyList<ConsolidatedKey>> KeysAsync(CancellationToken cancellation);

    /// <summary>The rows of some hundred keys, in their order.</summary>
    IAsyncEnumerable<ConsolidatedNeed> RowsAsync(IReadOnlyList<ConsolidatedKey> keys, CancellationToken cancellation);

    Task<IReadOnlyList<ConsolidatedBody>> BodiesAsync(CancellationToken cancellation);

    Task<IReadOnlyList<ConsolidatedCase>> CasesAsync(CancellationToken cancellation);

    Task<IReadOnlyList<ConsolidatedIntent>> IntentsAsync(CancellationToken cancellation);

    Task<IReadOnlyList<string>> FieldsAsync(CancellationToken cancellation);
}
