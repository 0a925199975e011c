namespace Renkei.Sample;

/// <summary>The clock of the sample's making: it shows the moment at which each thing happened.</summary>
internal sealed class SampleClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
