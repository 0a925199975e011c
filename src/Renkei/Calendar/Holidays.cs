using System.Collections.Frozen;
using System.Globalization;

namespace Renkei.Calendar;

/// <summary>国民の祝日 and 振替休日, 1970–2050. After the last year known, none: the package grows with the years.</summary>
public static class Holidays
{
    private static readonly Lazy<FrozenDictionary<DateOnly, string>> Names = new(() =>
        EmbeddedTable.Read("holidays.tsv").ToFrozenDictionary(
            cells => DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            cells => cells[1]));

    /// <summary>建国記念の日, 建国記念の日 振替休日, …; null on other days.</summary>
    public static string? NameOf(DateOnly day) => Names.Value.GetValueOrDefault(day);

    public static bool IsHoliday(DateOnly day) => Names.Value.ContainsKey(day);
}
