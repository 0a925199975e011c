namespace Renkei.Workbooks;

/// <summary>What one part of a package turns out to be while its bytes go by.</summary>
internal sealed class PartTraits(string name, WorkbookLimits limits)
{
    private readonly bool _isMarkup = IsMarkup(name);
    private readonly bool _isStyles = name.EndsWith("styles.xml", StringComparison.OrdinalIgnoreCase);
    private bool _isFirstBlock = true;
    private bool _isWorksheet;
    private int _textRunBytes;

    public bool IsStrict { get; private set; }

    public bool HoldsJapaneseDays { get; private set; }

    public bool HoldsValues { get; private set; }

    public bool HoldsErrors { get; private set; }

    public static bool IsMarkup(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    public void Take(ReadOnlySpan<byte> block)
    {
        if (!_isMarkup)
        {
            return;
        }

        if (_isFirstBlock)
        {
            _isFirstBlock = false;
            IsStrict = block.IndexOf("http://purl.oclc.org/ooxml/"u8) >= 0;
            _isWorksheet = block.IndexOf("<worksheet"u8) >= 0 || block.IndexOf(":worksheet"u8) >= 0;
        }

        // A needle cut in two by the end of a block is not seen: real ones come in thousands or in small parts.
        HoldsJapaneseDays |= _isStyles && JapaneseDays.AreIn(block);
        HoldsErrors |= _isWorksheet && block.IndexOf("t=\"e\""u8) >= 0;
        HoldsValues |= _isWorksheet && (block.IndexOf("v>"u8) >= 0 || block.IndexOf("is>"u8) >= 0);
        MeasureTextRuns(block);
    }

    private void MeasureTextRuns(ReadOnlySpan<byte> block)
    {
        for (var rest = block; !rest.IsEmpty;)
        {
            var tag = rest.IndexOf((byte)'<');
            _textRunBytes += tag < 0 ? rest.Length : tag;
            WorkbookRules.NotTooLarge.Require(_textRunBytes <= limits.TextRunBytes);
            if (tag < 0)
            {
                return;
            }

            _textRunBytes = 0;
            rest = rest[(tag + 1)..];
        }
    }
}
