namespace Renkei.Workbooks;

/// <summary>Characters one by one, with the line they are on.</summary>
internal sealed class CharacterSource
{
    private readonly TextReader _reader;
    private readonly char[] _block = new char[16 * 1024];
    private int _length;
    private int _next;

    public CharacterSource(TextReader reader)
    {
        _reader = reader;
        Fill();
        var block = _block.AsSpan(0, _length);
        var end = block.IndexOfAny('\r', '\n');
        var firstLine = end < 0 ? block : block[..end];
        FirstLineHasMoreTabs = firstLine.Count('\t') > firstLine.Count(',');
    }

    public bool FirstLineHasMoreTabs { get; }

    /// <summary>Counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The next character without taking it, −1 at the end.</summary>
    public int Peek() => _next < _length || Fill() ? _block[_next] : -1;

    public int Read()
    {
        var character = Peek();
        if (character >= 0)
        {
            _next++;
            Line += character == '\n' ? 1 : 0;
        }

        return character;
    }

    private bool Fill()
    {
        _next = 0;
        _length = _reader.ReadBlock(_block, 0, _block.Length);
        return _length > 0;
    }
}
