namespace Renkei.Text.Keywords;

/// <summary>Counts how a group's texts, one after another, use a term.</summary>
internal sealed class UsedTerm(double weight)
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private int _last = -1;
    private int _times;

    public int Texts { get; private set; }

    public bool CanHead { get; private set; }

    /// <summary>Sum over the texts of 2n/(n + 1) for n times, times the weight.</summary>
    public double Use { get; private set; }

    public string Typed => _spellings
        .OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;

    public void Add(Term term, int text)
    {
        CanHead |= term.CanHead;
        if (text != _last)
        {
            (_last, _times) = (text, 0);
            Texts++;
        }

        Use += weight * (Saturated(_times + 1) - Saturated(_times));
        _times++;
        _spellings[term.Typed] = _spellings.GetValueOrDefault(term.Typed) + 1;
    }

    private static double Saturated(int times) => 2.0 * times / (times + 1);
}
