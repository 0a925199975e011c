namespace Renkei.Text.Grouping;

/// <summary>
/// A number for every pair of different texts, order of the two regardless. 4·n² bytes: rows are read in a stretch.
/// </summary>
internal sealed class PairTable
{
    private readonly float[] _values;

    public PairTable(int count)
        : this(count, new float[checked(count * count)])
    {
    }

    private PairTable(int count, float[] values) => (Count, _values) = (count, values);

    public int Count { get; }

    public float this[int one, int other]
    {
        get => _values[(one * Count) + other];
        set => _values[(one * Count) + other] = _values[(other * Count) + one] = value;
    }

    public Span<float> Row(int one) => _values.AsSpan(one * Count, Count);

    /// <summary>Copies what stands left of the diagonal to its right.</summary>
    public void Mirror()
    {
        for (var one = 1; one < Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                _values[(other * Count) + one] = _values[(one * Count) + other];
            }
        }
    }

    /// <summary>Moves each number towards that of another table, by a share of 0–1 of the way.</summary>
    public void Blend(PairTable other, float share)
    {
        for (var pair = 0; pair < _values.Length; pair++)
        {
            _values[pair] = ((1 - share) * _values[pair]) + (share * other._values[pair]);
        }
    }

    public PairTable Copy() => new(Count, [.. _values]);
}
