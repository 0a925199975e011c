using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>
/// The columns of one segment in memory: keys, shapes and texts, about 4 bytes a character. A segment never changes, so they
/// are read once, and go when it does.
/// </summary>
internal sealed class SegmentDocuments
{
    private static readonly ConditionalWeakTable<object, SegmentDocuments> Loaded = [];
    private static readonly RankingView[] Views = Enum.GetValues<RankingView>();

    private readonly SearchKey[] _keys;
    private readonly SearchKind[] _kinds;
    private readonly short[] _years;
    private readonly DocumentShape[] _shapes;
    private readonly string[] _normal;
    private readonly string[] _typed;
    private readonly long[] _terms;

    private SegmentDocuments(AtomicReader reader)
    {
        _keys = Column(reader, IndexFields.Key, SearchKey.Read);
        _shapes = Column(reader, IndexFields.Shape, DocumentShape.Read);
        _kinds = Array.ConvertAll(_keys, key => key.Kind);
        _years = Array.ConvertAll(_shapes, shape => (short)shape.Year);
        _normal = Column(reader, IndexFields.Normal, Text);
        _typed = Column(reader, IndexFields.Typed, Text);
        _terms = Array.ConvertAll(Views, view => _shapes.Sum(shape => (long)shape.Of(view)));
    }

    public static SegmentDocuments Of(AtomicReader reader) =>
        Loaded.GetValue(reader.CoreCacheKey, _ => new SegmentDocuments(reader));

    public SearchKey Key(int document) => _keys[document];

    public SearchKind Kind(int document) => _kinds[document];

    public int Year(int document) => _years[document];

    public ref readonly DocumentShape Shape(int document) => ref _shapes[document];

    /// <summary>Title, line break, text and labels.</summary>
    public string Normal(int document) => _normal[document];

    public string Typed(int document) => _typed[document].Length > 0 ? _typed[document] : _normal[document];

    /// <summary>Of all documents, those deleted since counted too, as Lucene counts its terms.</summary>
    public long TermCount(RankingView view) => _terms[(int)view];

    public static TValue[] Column<TValue>(AtomicReader reader, string field, Func<ReadOnlySpan<byte>, TValue> read)
    {
        var column = reader.GetBinaryDocValues(field);
        var (values, bytes) = (new TValue[reader.MaxDoc], new BytesRef());
        for (var document = 0; column is not null && document < values.Length; document++)
        {
            column.Get(document, bytes);
            values[document] = read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
        }

        return values;
    }

    private static string Text(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, char>(bytes));
}
