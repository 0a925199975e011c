namespace Renkei.Text.Segmentation;

/// <summary>Finds the words that may start at a place of a line: those of the lexicon and the unknown ones.</summary>
/// <remarks>
/// Source: MeCab 0.996, tokenizer.cpp, <c>lookup</c>. Spaces before a word belong to no word. Unknown words are tried
/// where the lexicon has none or where the class of the first character says INVOKE: the whole run of the class
/// (GROUP, at most 24 characters after the first) and words of 1 to LENGTH characters.
/// </remarks>
internal sealed class WordFinder(IpadicDictionary dictionary, Lattice lattice, SegmentationMode mode, UserWords own)
{
    /// <summary>MeCab's max-grouping-size, in characters after the first.</summary>
    private const int LongestGroup = 24;

    /// <summary>Source: Kuromoji's search mode. Kanji words above 2 and other words above 7 units pay for each unit more.</summary>
    private const int FreeKanji = 2;
    private const int PerKanji = 3000;
    private const int FreeOther = 7;
    private const int PerOther = 1700;

    private readonly CharacterTable _characters = dictionary.Characters;

    /// <summary>Adds to the lattice every word that may start at the place, spaces skipped.</summary>
    public void AddWords(ReadOnlySpan<char> line, int place)
    {
        var start = place;
        while (start < line.Length && _characters.IsSpace(line[start]))
        {
            start++;
        }

        if (start == line.Length)
        {
            return;
        }

        var known = AddKnown(line, start) | AddOwn(line, start);
        if (!known || _characters.ClassOf(line[start]).Invoke)
        {
            AddUnknown(line, start, known);
        }
    }

    private bool AddKnown(ReadOnlySpan<char> line, int start)
    {
        var found = false;
        var (lexicon, entries) = (dictionary.Lexicon, dictionary.Entries);
        var node = lexicon.Enter(line[start]);
        for (var end = start + 1; node != 0; end++)
        {
            var (first, last) = lexicon.EntriesAt(node);
            var penalty = first < last ? Penalty(line[start..end]) : 0;
            for (var entry = first; entry < last; entry++)
            {
                var (context, cost) = entries[entry];
                lattice.Add(start, end, context, cost + penalty, entry);
            }

            found |= first < last;

            node = end < line.Length ? lexicon.Step(node, line[end]) : 0;
        }

        return found;
    }

    private bool AddOwn(ReadOnlySpan<char> line, int start)
    {
        var found = false;
        for (var length = Math.Min(own.Longest, line.Length - start); length > 0; length--)
        {
            if (own.Find(line.Slice(start, length)) is >= 0 and var entry)
            {
                lattice.Add(start, start + length, own[entry].Context, own.WordCost, dictionary.Entries.Count + entry);
                found = true;
            }
        }

        return found;
    }

    private void AddUnknown(ReadOnlySpan<char> line, int start, bool known)
    {
        var kind = _characters.ClassOf(line[start]);
        var second = Next(line, start);
        var groupEnd = kind.Group ? GroupEnd(line, start, second) : 0;
        if (groupEnd > 0)
        {
            AddUnknown(line, start, groupEnd, kind);
        }

        var added = groupEnd > 0;
        var end = second;
        for (var length = 1; length <= kind.Length && end != groupEnd; length++)
        {
            AddUnknown(line, start, end, kind);
            added = true;
            if (end == line.Length || !_characters.Share(line[start], line[end]))
            {
                break;
            }

            end = Next(line, end);
        }

        if (!added && !known)
        {
            AddUnknown(line, start, second, kind);
        }
    }

    /// <summary>Where the run that starts here ends; 0 when it is too long to be a word.</summary>
    private int GroupEnd(ReadOnlySpan<char> line, int start, int second)
    {
        var end = second;
        var previous = line[start];
        for (var length = 0; end < line.Length && _characters.Share(previous, line[end]); length++)
        {
            if (length == LongestGroup)
            {
                return 0;
            }

            previous = line[end];
            end = Next(line, end);
        }

        return end;
    }

    private void AddUnknown(ReadOnlySpan<char> line, int start, int end, CharacterClass kind)
    {
        var penalty = Penalty(line[start..end]);
        foreach (var (context, cost) in kind.Unknown)
        {
            lattice.Add(start, end, context, cost + penalty, entry: -1);
        }
    }

    private int Penalty(ReadOnlySpan<char> word)
    {
        if (mode == SegmentationMode.Normal || word.Length <= FreeKanji)
        {
            return 0;
        }

        return IsKanjiOnly(word) ? (word.Length - FreeKanji) * PerKanji : Math.Max(0, word.Length - FreeOther) * PerOther;
    }

    private bool IsKanjiOnly(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!_characters.IsKanji(character))
            {
                return false;
            }
        }

        return true;
    }

    private static int Next(ReadOnlySpan<char> line, int place) =>
        char.IsHighSurrogate(line[place]) && place + 1 < line.Length && char.IsLowSurrogate(line[place + 1])
            ? place + 2
            : place + 1;
}
