using Renkei.Text.Normalization;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>The way back from a normalised text to what was typed: two bytes a character, as a rule.</summary>
internal sealed class OffsetMap
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="bytes">Of <see cref="Write"/>; empty when the text was typed in its normalised form.</param>
    /// <param name="length">UTF-16 units of the normalised text.</param>
    public OffsetMap(ReadOnlySpan<byte> bytes, int length)
    {
        (_starts, _ends) = (new int[length], new int[length]);
        var (start, next) = (0, 0);
        for (var place = 0; place < length; place++)
        {
            start = bytes.IsEmpty ? place : start + Read(bytes, ref next);
            _starts[place] = start;
            _ends[place] = start + (bytes.IsEmpty ? 1 : Read(bytes, ref next));
        }
    }

    /// <summary>The stretch as typed that a stretch of the normalised text came from.</summary>
    public Stretch Typed(int start, int length) =>
        new(_starts[start], _ends[start + length - 1] - _starts[start]);

    /// <summary>For title, line break and text, one after another.</summary>
    public static byte[] Write(NormalizedText title, NormalizedText text)
    {
        var bytes = new List<byte>(2 * (title.Text.Length + text.Text.Length + 1));
        var last = 0;
        Add(bytes, title, 0, ref last);
        Add(bytes, title.Original.Length, 1, ref last);
        Add(bytes, text, title.Original.Length + 1, ref last);
        return [.. bytes];
    }

    private static void Add(List<byte> bytes, NormalizedText text, int offset, ref int last)
    {
        for (var place = 0; place < text.Text.Length; place++)
        {
            var (start, length) = text.OriginalRange(place, 1);
            Add(bytes, offset + start, length, ref last);
        }
    }

    private static void Add(List<byte> bytes, int start, int length, ref int last)
    {
        Add(bytes, start - last);
        Add(bytes, length);
        last = start;
    }

    /// <summary>Seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
    private static void Add(List<byte> bytes, int number)
    {
        for (; number > 0x7F; number >>= 7)
        {
            bytes.Add((byte)(number | 0x80));
        }

        bytes.Add((byte)number);
    }

    private static int Read(ReadOnlySpan<byte> bytes, ref int next)
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var read = bytes[next++];
            number |= (read & 0x7F) << shift;
            if (read <= 0x7F)
            {
                return number;
            }

            shift += 7;
        }
    }
}
