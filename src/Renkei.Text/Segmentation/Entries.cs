namespace Renkei.Text.Segmentation;

/// <summary>What the dictionary knows of each word, a column per property.</summary>
internal sealed class Entries(
    ushort[] contexts, short[] costs, byte[] kept, ushort[] endings, string[] endingTexts, byte[] lengths, byte[] katakana)
{
    // Asked for at every place of a text, and always together.
    private readonly (ushort Context, short Cost)[] _terms = [.. contexts.Zip(costs)];
    private readonly int[] _readingStarts = Starts(lengths);
    private readonly KnownWord?[] _words = new KnownWord?[contexts.Length];

    public int Count => contexts.Length;

    public (ushort Context, short Cost) this[int entry] => _terms[entry];

    /// <summary>Two threads may make the same word at once, which does no harm.</summary>
    public KnownWord Word(int entry, ReadOnlySpan<char> surface) => _words[entry] ??= MakeWord(entry, surface.ToString());

    private KnownWord MakeWord(int entry, string surface)
    {
        var ending = endingTexts[endings[entry]];
        var baseForm = kept[entry] == surface.Length && ending.Length == 0
            ? surface
            : string.Concat(surface.AsSpan(0, kept[entry]), ending);
        return new KnownWord(surface, baseForm, Reading(entry));
    }

    private string? Reading(int entry) => lengths[entry] == 0
        ? null
        : string.Create(
            lengths[entry],
            (katakana, Start: _readingStarts[entry]),
            static (characters, source) =>
            {
                for (var i = 0; i < characters.Length; i++)
                {
                    characters[i] = (char)(0x3000 | source.katakana[source.Start + i]);
                }
            });

    private static int[] Starts(byte[] lengths)
    {
        var starts = new int[lengths.Length];
        for (var entry = 1; entry < lengths.Length; entry++)
        {
            starts[entry] = starts[entry - 1] + lengths[entry - 1];
        }

        return starts;
    }
}
