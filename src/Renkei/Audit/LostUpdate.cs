using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;

namespace Renkei.Audit;

/// <summary>
/// Somebody else was quicker: turns what the database or <see cref="Data.SeenRecords"/> found into a refusal that
/// shows what the record says by now, so that nobody's words are overwritten unseen.
/// </summary>
public static class LostUpdate
{
    public const string Code = "stale";

    private const int MostFields = 5;
    private const int MostCharacters = 60;
    private const string Begin = "他の利用者が先に更新しました。";
    private const string Next = "書いたものは下に残っています。見比べて、よければもう一度保存してください。";

    // SQLITE_CONSTRAINT_UNIQUE and _PRIMARYKEY.
    private static readonly int[] SqliteUnique = [2067, 1555];

    /// <summary>False for what is a bug or an outage.</summary>
    public static bool IsOne(DbUpdateException exception) => exception is DbUpdateConcurrencyException || exception.InnerException switch
    {
        SqliteException sqlite => SqliteUnique.Contains(sqlite.SqliteExtendedErrorCode),
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    public static async Task<Rule> RuleOfAsync(DbUpdateException exception, CancellationToken cancellation = default) =>
        exception is DbUpdateConcurrencyException conflict
            ? new Rule(Code, $"{Begin}{await NowAsync(conflict, cancellation)}{Next}")
            : new Rule(Code, $"{Begin}同じものが同時に登録されました。いまの内容を確かめて、必要ならもう一度保存してください。");

    private static async Task<string> NowAsync(DbUpdateConcurrencyException conflict, CancellationToken cancellation)
    {
        var fields = new List<string>();
        foreach (var entry in conflict.Entries)
        {
            var stored = await entry.GetDatabaseValuesAsync(cancellation);
            if (stored is null)
            {
                return $"{RecordWords.Kind(entry.Metadata.ShortName())}は、すでにありません。";
            }

            fields.AddRange(Differing(entry, stored));
        }

        return fields.Count switch
        {
            0 => "",
            <= MostFields => $"いまの内容は、{string.Join("、", fields)}です。",
            _ => $"いまの内容は、{string.Join("、", fields.Take(MostFields))}ほか{fields.Count - MostFields}項目です。",
        };
    }

    /// <summary>What is stored by now where this save would have written something else; only fields with a word on screen.</summary>
    private static IEnumerable<string> Differing(EntityEntry entry, PropertyValues stored) =>
        from property in entry.Properties
        where RecordedChange.IsRecorded(property.Metadata) && RecordWords.Knows(property.Metadata.Name)
            && property.IsModified && IsReadable(property.Metadata.ClrType)
        let now = RecordWords.Value(RecordedChange.TextOf(stored[property.Metadata.Name]))
        where now != RecordWords.Value(RecordedChange.TextOf(property.CurrentValue))
        select $"{RecordWords.Field(property.Metadata.Name)}「{Short(now)}」";

    /// <summary>States and keys are no texts of the screen.</summary>
    private static bool IsReadable(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: false } plain && plain != typeof(Guid);

    private static string Short(string text)
    {
        var info = new StringInfo(text.ReplaceLineEndings(" "));
        return info.LengthInTextElements <= MostCharacters ? info.String : $"{info.SubstringByTextElements(0, MostCharacters)}…";
    }
}
