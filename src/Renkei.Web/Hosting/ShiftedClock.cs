namespace Renkei.Web.Hosting;

/// <summary>
/// The sample's clock: the machine's, moved so that the site starts on the sample's day and runs on. Timers keep
/// the machine's pace.
/// </summary>
public sealed class ShiftedClock(TimeProvider machine) : TimeProvider
{
    private TimeSpan _shift = TimeSpan.Zero;

    public override long TimestampFrequency => machine.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow() + _shift;

    public override long GetTimestamp() => machine.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        machine.CreateTimer(callback, state, dueTime, period);

    /// <summary>From this moment on the clock shows <paramref name="start"/> and runs on.</summary>
    public void StartAt(DateTimeOffset start) => _shift = start - machine.GetUtcNow();
}
