namespace Renkei.Text.Arithmetic;

/// <summary>The same numbers on every run, machine and runtime. Source: S. Vigna's SplitMix64.</summary>
internal sealed class FixedRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 up to, not including, 1.</summary>
    public double NextDouble()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
