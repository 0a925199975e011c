namespace Renkei.Text.Ranking;

/// <summary>Two neighbouring letters or digits of a normalised text.</summary>
internal readonly record struct LetterPair(char First, char Second)
{
    public bool IsNumber => char.IsDigit(First) && char.IsDigit(Second);

    public string Key => string.Create(2, this, (key, pair) => (key[0], key[1]) = (pair.First, pair.Second));

    /// <summary>How often it stands in a normalised text, overlapping places counted.</summary>
    public int CountIn(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> pair = [First, Second];
        var count = 0;
        for (var place = text.IndexOf(pair, StringComparison.Ordinal); place >= 0;
            place = text.IndexOf(pair, StringComparison.Ordinal))
        {
            count++;
            text = text[(place + 1)..];
        }

        return count;
    }

    /// <summary>
    /// Those that tell one text from another. Two hiragana are left out: nearly all are endings and particles, which
    /// every text has; words written in hiragana are found as words.
    /// </summary>
    public static IEnumerable<LetterPair> Of(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var (first, second) = (text[i - 1], text[i]);
            if (char.IsLetterOrDigit(first) && char.IsLetterOrDigit(second)
                && !(IsHiragana(first) && IsHiragana(second)))
            {
                yield return new LetterPair(first, second);
            }
        }
    }

    public override int GetHashCode() => (First << 16) | Second;

    private static bool IsHiragana(char character) => character is >= 'ぁ' and <= 'ゖ' or 'ー';
}
