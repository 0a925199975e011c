namespace Renkei.Text.Ranking;

/// <summary>Two neighbouring letters or digits of a normalised text.</summary>
internal readonly record struct LetterPair(char First, char Second)
{
    public bool IsNumber => char.IsDigit(First) && char.IsDigit(Second);

    /// <summary>
    /// Those that tell one text from another. Two hiragana are left out: nearly all are endings and particles, which every
    /// text has; words written in hiragana are found as words.
    /// </summary>
    public static IEnumerable<LetterPair> Of(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var (first, second) = (text[i - 1], text[i]);
            if (char.IsLetterOrDigit(first) && char.IsLetterOrDigit(second) && !(IsHiragana(first) && IsHiragana(second)))
            {
                yield return new LetterPair(first, second);
            }
        }
    }

    public override int GetHashCode() => (First << 16) | Second;

    private static bool IsHiragana(char character) => character is >= 'ぁ' and <= 'ゖ' or 'ー';
}
