namespace Renkei.Audit;

/// <param name="Values">Null where the reader may not see them.</param>
public sealed record HistoryEntry(string Kind, AuditChange Change, IReadOnlyList<HistoryValue>? Values)
{
    /// <summary>決裁の登録.</summary>
    public string What => $"{Kind}の{Change.InJapanese()}";

    internal static HistoryEntry Of(AuditEntry entry, IEnumerable<AuditValue>? values) => new(
        RecordWords.Kind(entry.SubjectKind), entry.Change, values is null ? null : [.. values.Select(HistoryValue.Of)]);
}

public sealed record HistoryValue(string Field, string Before, string After)
{
    public const string Ink = "■■■";

    internal static HistoryValue Of(AuditValue value) => value.RedactedAt is null
        ? new(RecordWords.Field(value.Field), RecordWords.Value(value.Before), RecordWords.Value(value.After))
        : new(RecordWords.Field(value.Field), Ink, Ink);
}
