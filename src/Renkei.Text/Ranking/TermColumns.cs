namespace Renkei.Text.Ranking;

/// <summary>
/// Takes the terms of a <see cref="TermIndex{TTerm}"/> one by one, each with its count in every document.
/// </summary>
internal sealed class TermColumns<TTerm>(int documents)
    where TTerm : notnull
{
    private readonly Dictionary<TTerm, int> _numbers = [];
    private readonly List<int[]> _columns = [];

    /// <summary>A column of zeros to fill for a term that was not there yet.</summary>
    public Span<int> Next(TTerm term)
    {
        _numbers.Add(term, _columns.Count);
        _columns.Add(new int[documents]);
        return _columns[^1];
    }

    public TermIndex<TTerm> Build(Func<int, int> length, Collection<TTerm> whole)
    {
        var starts = new List<int>(_columns.Count + 1) { 0 };
        var (places, counts) = (new List<int>(), new List<byte>());
        foreach (var column in _columns)
        {
            for (var document = 0; document < column.Length; document++)
            {
                if (column[document] > 0)
                {
                    places.Add(document);
                    counts.Add((byte)Math.Min(column[document], TermScores.MostCounted));
                }
            }

            starts.Add(places.Count);
        }

        int[] lengths = [.. Enumerable.Range(0, documents).Select(length)];
        return new TermIndex<TTerm>(_numbers, [.. starts], [.. places], [.. counts], lengths, whole);
    }
}
