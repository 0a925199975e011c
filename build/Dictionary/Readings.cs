namespace Renkei.Build.Dictionary;

/// <summary>A katakana reading, one byte a character (the low byte of U+30xx).</summary>
internal static class Readings
{
    /// <summary>Empty where the source has no katakana: punctuation, and a few slips such as ヒン斥.</summary>
    public static byte[] Encode(Entry entry) =>
        entry.Reading.All(character => character is >= '\u30A1' and <= '\u30FF')
            ? [.. entry.Reading.Select(character => (byte)character)]
            : [];
}
