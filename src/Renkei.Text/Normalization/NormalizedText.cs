namespace Renkei.Text.Normalization;

/// <summary>A text in the form in which texts are compared and searched, with the way back to what was typed.</summary>
public sealed class NormalizedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    internal NormalizedText(string original, string text, int[] starts, int[] ends)
    {
        Original = original;
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>What was typed.</summary>
    public string Original { get; }

    /// <summary>The normalised form; may be shorter or longer than the original.</summary>
    public string Text { get; }

    /// <summary>The stretch of <see cref="Original"/> that a stretch of <see cref="Text"/> came from.</summary>
    /// <param name="start">Offset in <see cref="Text"/>, UTF-16 units.</param>
    /// <param name="length">0 or more UTF-16 units.</param>
    /// <returns>
    /// Start and length in UTF-16 units, always inside the original; whole originals only: 株 of ㍿ gives ㍿, 1 of a
    /// rewritten sum the whole sum. For length 0, length 0 before what stands at <paramref name="start"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is not inside <see cref="Text"/>.</exception>
    /// <remarks>In constant time: two integers are kept for each unit of <see cref="Text"/>.</remarks>
    public (int Start, int Length) OriginalRange(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);

        if (length == 0)
        {
            return (start < Text.Length ? _starts[start] : Original.Length, 0);
        }

        return (_starts[start], _ends[start + length - 1] - _starts[start]);
    }

    /// <summary>
    /// What a further step made of <see cref="Text"/>, with the way back to the original of this one.
    /// </summary>
    internal NormalizedText Then(NormalizedText next)
    {
        if (next.Text == Text)
        {
            return this;
        }

        var (starts, ends) = (new int[next.Text.Length], new int[next.Text.Length]);
        for (var place = 0; place < starts.Length; place++)
        {
            var (start, length) = OriginalRange(next._starts[place], next._ends[place] - next._starts[place]);
            (starts[place], ends[place]) = (start, start + length);
        }

        return new NormalizedText(Original, next.Text, starts, ends);
    }
}
