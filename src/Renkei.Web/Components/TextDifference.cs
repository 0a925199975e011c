using System.Text;

namespace Renkei.Web.Components;

/// <summary>What changed between two versions of a text, letter by letter, by the longest common subsequence.</summary>
public static class TextDifference
{
    // Beyond this the table of the common subsequence would cost more than a reader gains.
    private const int MostCells = 4_000_000;

    /// <summary>Pieces in reading order: the removed before the added. O(n·m) time and memory in the differing middle.</summary>
    public static IReadOnlyList<Piece> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        var head = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = before[head..].Reverse().Zip(after[head..].Reverse())
            .TakeWhile(pair => pair.First == pair.Second).Count();
        var pieces = new Pieces();
        pieces.Add(Change.Same, before[..head]);
        Middle(before[head..^tail], after[head..^tail], pieces);
        pieces.Add(Change.Same, before[^tail..]);
        return pieces.ToList();
    }

    private static void Middle(string before, string after, Pieces pieces)
    {
        if ((long)before.Length * after.Length > MostCells)
        {
            pieces.Add(Change.Removed, before);
            pieces.Add(Change.Added, after);
            return;
        }

        var common = CommonLengths(before, after);
        var (i, j) = (0, 0);
        while (i < before.Length && j < after.Length)
        {
            if (before[i] == after[j])
            {
                pieces.Add(Change.Same, before[i++].ToString());
                j++;
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                pieces.Add(Change.Removed, before[i++].ToString());
            }
            else
            {
                pieces.Add(Change.Added, after[j++].ToString());
            }
        }

        pieces.Add(Change.Removed, before[i..]);
        pieces.Add(Change.Added, after[j..]);
    }

    /// <summary>Length of the longest common subsequence of what follows each pair of positions.</summary>
    private static int[,] CommonLengths(string before, string after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == after[j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    /// <summary>Joins runs. Between two texts that stayed there is at most one removed and one added piece.</summary>
    private sealed class Pieces
    {
        private readonly List<Piece> _done = [];
        private readonly StringBuilder _same = new();
        private readonly StringBuilder _removed = new();
        private readonly StringBuilder _added = new();

        public void Add(Change change, string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            if (change == Change.Same)
            {
                Flush(Change.Removed, _removed);
                Flush(Change.Added, _added);
                _same.Append(text);
            }
            else
            {
                Flush(Change.Same, _same);
                (change == Change.Removed ? _removed : _added).Append(text);
            }
        }

        public List<Piece> ToList()
        {
            Flush(Change.Same, _same);
            Flush(Change.Removed, _removed);
            Flush(Change.Added, _added);
            return _done;
        }

        private void Flush(Change change, StringBuilder text)
        {
            if (text.Length > 0)
            {
                _done.Add(new Piece(change, text.ToString()));
                text.Clear();
            }
        }
    }
}
