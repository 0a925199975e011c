using Lucene.Net.Documents;
using Lucene.Net.Index;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>The fields of a document in the index.</summary>
internal static class IndexFields
{
    /// <summary>The document's key, to replace it by.</summary>
    public const string Name = "name";

    /// <summary>Every character, and every two and three neighbours, of the text normalised and as typed.</summary>
    public const string Grams = "grams";

    /// <summary>Where each character of the normalised text was typed: see <see cref="OffsetMap"/>.</summary>
    public const string Places = "places";

    // Columns, which SegmentDocuments keeps in memory.
    public const string Key = "key";
    public const string Mark = "mark";
    public const string Shape = "shape";
    public const string Normal = "normal";
    public const string Typed = "typed";

    public static readonly FieldType Counted = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = false,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    };

    /// <summary>With the place of each term in the text as typed.</summary>
    public static readonly FieldType Placed = new(Counted)
    {
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
    };

    public static string Of(RankingView view) => view switch
    {
        RankingView.Words => "words",
        RankingView.Meanings => "meanings",
        RankingView.WordPairs => "pairs",
        RankingView.LetterPairs => Grams,
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
    };
}
