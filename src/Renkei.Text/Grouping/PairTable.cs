namespace Renkei.Text.Grouping;

/// <summary>A number for every pair of different texts, order of the two regardless. 2·n·(n − 1) bytes.</summary>
internal sealed class PairTable(int count)
{
    private readonly float[] _values = new float[checked(count * (count - 1) / 2)];

    public int Count => count;

    public float this[int one, int other]
    {
        get => _values[Place(one, other)];
        set => _values[Place(one, other)] = value;
    }

    private static int Place(int one, int other) =>
        one > other ? (one * (one - 1) / 2) + other : (other * (other - 1) / 2) + one;
}
