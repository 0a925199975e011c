namespace Renkei.Calendar;

/// <summary>
/// 開庁日: the days on which offices are open. Closed are Saturdays, Sundays, holidays and 29 December to 3 January
/// (Local Autonomy Act, article 4-2).
/// </summary>
public static class OpeningDays
{
    /// <summary>閉庁時刻, in Japan.</summary>
    public static readonly TimeOnly ClosingTime = new(17, 15);

    public static bool IsOpen(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !IsYearEnd(day)
        && !Holidays.IsHoliday(day);

    /// <summary>Why the offices are closed (土曜日, 海の日, 年末年始); null when they are open.</summary>
    public static string? ReasonClosed(DateOnly day) =>
        Holidays.NameOf(day)
        ?? (IsYearEnd(day) ? "年末年始" : null)
        ?? day.DayOfWeek switch
        {
            DayOfWeek.Saturday => "土曜日",
            DayOfWeek.Sunday => "日曜日",
            _ => null,
        };

    /// <summary>
    /// The <paramref name="count"/>-th open day after <paramref name="day"/>, before it when negative
    /// (−5: the reminder five working days ahead). 0 is the day itself, open or not.
    /// </summary>
    public static DateOnly Add(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            left -= IsOpen(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The day itself when open, otherwise the next open one.</summary>
    public static DateOnly OnOrAfter(DateOnly day) => IsOpen(day) ? day : Add(day, 1);

    /// <summary>The open day for which something that came at this moment counts: after 閉庁時刻 the next one.</summary>
    public static DateOnly CountsOn(DateTimeOffset came)
    {
        var day = came.DateInJapan();
        return came > day.At(ClosingTime) ? Add(day, 1) : OnOrAfter(day);
    }

    /// <summary>
    /// Open days after <paramref name="from"/> up to and including <paramref name="until"/>: あと5開庁日.
    /// Negative when <paramref name="until"/> lies before.
    /// </summary>
    public static int CountBetween(DateOnly from, DateOnly until) =>
        until < from
            ? -CountBetween(until, from)
            : Enumerable.Range(1, until.DayNumber - from.DayNumber).Count(days => IsOpen(from.AddDays(days)));

    private static bool IsYearEnd(DateOnly day) => day is { Month: 12, Day: >= 29 } or { Month: 1, Day: <= 3 };
}
