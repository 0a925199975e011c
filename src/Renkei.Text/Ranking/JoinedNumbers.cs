namespace Renkei.Text.Ranking;

/// <summary>Numbers from 0 on, some of which are one and the same: the least of them stands for all.</summary>
/// <remarks>
/// A forest of disjoint sets whose paths are halved; n steps take O(n log n), in practice O(n).
/// Source: R. Tarjan, J. van Leeuwen, "Worst-case analysis of set union algorithms", Journal of the ACM 31(2), 1984.
/// </remarks>
/// <param name="count">How many there are to begin with, each for itself.</param>
internal sealed class JoinedNumbers(int count)
{
    private readonly List<int> _less = [.. Enumerable.Range(0, count)];

    /// <summary>One more, for itself.</summary>
    public int Next()
    {
        _less.Add(_less.Count);
        return _less.Count - 1;
    }

    /// <summary>What stands for a number.</summary>
    public int Of(int number)
    {
        while (_less[number] != number)
        {
            number = _less[number] = _less[_less[number]];
        }

        return number;
    }

    /// <summary>Makes numbers, one or more, the same.</summary>
    public int Join(IReadOnlyList<int> numbers)
    {
        var least = numbers.Min(Of);
        foreach (var number in numbers)
        {
            _less[Of(number)] = least;
        }

        return least;
    }
}
