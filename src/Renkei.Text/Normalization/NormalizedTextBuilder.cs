using System.Text;

namespace Renkei.Text.Normalization;

/// <summary>
/// The normalised text while it grows: every character with the stretch of the original it came from.
/// </summary>
internal sealed class NormalizedTextBuilder(string original)
{
    private readonly StringBuilder _text = new(original.Length);
    private readonly List<int> _starts = new(original.Length);
    private readonly List<int> _ends = new(original.Length);

    /// <summary>The last character; U+0000 at the beginning.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    public void Append(char character, int start, int end)
    {
        _text.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>The last character swallows what follows it up to this place of the original.</summary>
    public void ExtendLast(int end) => _ends[^1] = end;

    public NormalizedText Build() => new(original, _text.ToString(), [.. _starts], [.. _ends]);
}
