namespace Renkei.Text.Segmentation;

/// <summary>One word of a text.</summary>
/// <param name="Surface">The word as it was read: for a normalised text, its normalised form. Never empty.</param>
/// <param name="BaseForm">Dictionary form (走っ → 走る); the surface itself for an unknown word.</param>
/// <param name="PartOfSpeech">
/// Of the word as it is used here; an unknown word has that of its kind of characters.
/// </param>
/// <param name="Reading">Reading of the surface in katakana; null for unknown words and punctuation.</param>
/// <param name="Start">Offset of the first UTF-16 unit in the original text, 0-based.</param>
/// <param name="Length">UTF-16 units covered in the original text, 1 or more.</param>
/// <param name="IsKnown">Whether the dictionary has the word.</param>
public sealed record Token(
    string Surface, string BaseForm, PartOfSpeech PartOfSpeech, string? Reading, int Start, int Length, bool IsKnown)
{
    /// <summary>Offset just behind the token in the original text.</summary>
    public int End => Start + Length;
}
