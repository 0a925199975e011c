using Microsoft.EntityFrameworkCore;
using Renkei.Audit;
using Renkei.Data;

namespace Renkei.Redactions;

/// <summary>Every place where a text stands, exactly as it was typed.</summary>
public sealed record TextPlaces(string Text, IReadOnlyList<TextPlace> Places)
{
    public const int ShortestText = 2;
    public const int LongestText = 200;

    private const int MostExcerpts = 3;
    private const int Beside = 20;

    public int Count => Places.Sum(place => place.Count);

    /// <exception cref="RuleBrokenException">The text is too short, too long or has line breaks.</exception>
    public static async Task<TextPlaces> LoadAsync(RenkeiDbContext db, string text, CancellationToken cancellation)
    {
        RedactionRules.TextFits.Require(
            text.Trim().Length is >= ShortestText and <= LongestText && !text.Contains('\n'));
        var places = new List<TextPlace>();
        foreach (var stored in Spellings(text))
        {
            foreach (var column in TextColumn.AllOf(db))
            {
                if (await db.Database.SqlQueryRaw<int>(column.Count, stored).SingleAsync(cancellation) is > 0 and var count)
                {
                    var found = await db.Database.SqlQueryRaw<string>(column.Read, stored).ToListAsync(cancellation);
                    places.Add(new TextPlace(
                        RecordWords.Kind(column.Kind), RecordWords.Field(column.Field), count,
                        [.. found.Take(MostExcerpts).Select(value => Excerpt(value, stored))]));
                }
            }

            if (await AuditValues(db, stored).CountAsync(cancellation) is > 0 and var values)
            {
                places.Add(new TextPlace("操作の記録", "変更の前後の値", values, []));
            }
        }

        return new TextPlaces(text, places);
    }

    /// <summary>As typed; and as JSON keeps it (what was read of a workbook), where quotes and backslashes are escaped.</summary>
    internal static IReadOnlyList<string> Spellings(string text)
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return escaped == text ? [text] : [text, escaped];
    }

    internal static IQueryable<AuditValue> AuditValues(RenkeiDbContext db, string text) => db.AuditValues.Where(
        value => (value.Before != null && value.Before.Contains(text)) || (value.After != null && value.After.Contains(text)));

    private static string Excerpt(string value, string text)
    {
        var at = value.IndexOf(text, StringComparison.Ordinal);
        var from = Math.Max(0, at - Beside);
        var until = Math.Min(value.Length, at + text.Length + Beside);
        return $"{(from > 0 ? "…" : "")}{value[from..until].ReplaceLineEndings(" ")}{(until < value.Length ? "…" : "")}";
    }
}

/// <param name="Kind">Record and <paramref name="Field"/> in the words of the screen.</param>
public sealed record TextPlace(string Kind, string Field, int Count, IReadOnlyList<string> Excerpts);
