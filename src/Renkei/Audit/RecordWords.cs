using System.Collections.Frozen;
using System.Globalization;
using Renkei.Calendar;

namespace Renkei.Audit;

/// <summary>Records, fields and values of the audit trail in the words of the screen, from one table (words.tsv).</summary>
public static class RecordWords
{
    private const string Table = "audit-words.tsv";

    private static readonly FrozenDictionary<string, string> Kinds = Read("kind");
    private static readonly FrozenDictionary<string, string> Fields = Read("field");

    /// <summary>課題・ニーズ; a kind that the table does not know is 記録.</summary>
    public static string Kind(string kind) => Kinds.GetValueOrDefault(kind, "記録");

    /// <summary>現状・課題; a field that the table does not know is その他の項目.</summary>
    public static string Field(string field) => Fields.GetValueOrDefault(field, "その他の項目");

    public static bool Knows(string field) => Fields.ContainsKey(field);

    public static IReadOnlyList<(string Kind, string Word)> AllKinds { get; } =
        [.. Kinds.Select(kind => (kind.Key, kind.Value)).OrderBy(kind => kind.Value, StringComparer.Ordinal)];

    public static string InJapanese(this AuditChange change) => change switch
    {
        AuditChange.Added => "登録",
        AuditChange.Modified => "変更",
        AuditChange.Deleted => "削除",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, null),
    };

    /// <summary>Dates and yes or no as on screen, keys as 別の記録, texts as they are; null is なし.</summary>
    public static string Value(string? value) => value switch
    {
        null or "" => "なし",
        "True" => "はい",
        "False" => "いいえ",
        _ when Guid.TryParse(value, out _) => "別の記録",
        _ when DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            day.InJapanese(),
        _ when DateTimeOffset.TryParseExact(
            value, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) => instant.InJapanese(),
        _ => value,
    };

    private static FrozenDictionary<string, string> Read(string sort) => EmbeddedTable.Read(Table)
        .Where(line => line[0] == sort)
        .ToFrozenDictionary(line => line[1], line => line[2], StringComparer.Ordinal);
}
