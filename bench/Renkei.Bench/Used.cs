using System.Globalization;

namespace Renkei.Bench;

/// <summary>What a program took from its start to its end.</summary>
/// <param name="Clock">Seconds by the clock.</param>
/// <param name="Processor">Seconds of processor time over all threads.</param>
/// <param name="Mebibytes">The high-water mark of resident memory, looked at every few milliseconds.</param>
internal sealed record Used(double Clock, double Processor, long Mebibytes)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Clock:0.0} s by the clock, {Processor:0.0} s of processor time, {Mebibytes} MiB");
}
