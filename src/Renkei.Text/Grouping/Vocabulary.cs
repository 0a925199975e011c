namespace Renkei.Text.Grouping;

/// <summary>Numbers terms 0, 1, 2 … in the order in which they are met.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Count => _numbers.Count;

    public int Number(string term)
    {
        if (!_numbers.TryGetValue(term, out var number))
        {
            _numbers.Add(term, number = _numbers.Count);
        }

        return number;
    }
}
