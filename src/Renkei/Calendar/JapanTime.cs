namespace Renkei.Calendar;

/// <summary>Japan has one time zone without summer time; every deadline and date on screen is in it.</summary>
public static class JapanTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static DateOnly TodayInJapan(this TimeProvider clock) => clock.GetUtcNow().DateInJapan();

    public static DateOnly DateInJapan(this DateTimeOffset instant) =>
        DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant at which Japanese clocks show <paramref name="time"/> on <paramref name="day"/>.</summary>
    public static DateTimeOffset At(this DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);
}
