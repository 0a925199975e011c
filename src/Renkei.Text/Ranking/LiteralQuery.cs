using Renkei.Text.Normalization;

namespace Renkei.Text.Ranking;

/// <summary>The pieces of a short query, to be found letter by letter: what a person expects of 雪, 飛島 or 空家.</summary>
public sealed class LiteralQuery
{
    private readonly (string Typed, string Normal)[] _pieces;

    /// <summary>Cuts a query at white space, in time linear in its length.</summary>
    /// <param name="query">As typed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public LiteralQuery(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _pieces = [.. query
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(piece => (piece, Normalizer.Normalize(piece).Text.Trim()))];
    }

    /// <summary>
    /// As typed and in the normalised form, in the order of the query. The normalised form may be empty: nothing but
    /// characters that are not seen.
    /// </summary>
    public IReadOnlyList<(string Typed, string Normal)> Pieces => _pieces;

    /// <returns>
    /// Occurrences of the pieces in the normalised form, those in the title twice; 0 unless every piece is there. A
    /// piece cut out of a longer spelling (取り組 of 取り組み) is found as it was typed, and counts once.
    /// </returns>
    internal int CountIn((string Title, string Text) normalized, Func<RankingDocument> document)
    {
        var sum = 0;
        foreach (var (typed, normal) in _pieces)
        {
            var count = (2 * Count(normalized.Title, normal)) + Count(normalized.Text, normal);
            if (count == 0 && !Stands(typed, document()))
            {
                return 0;
            }

            sum += Math.Max(count, 1);
        }

        return sum;
    }

    /// <summary>Where the pieces stand in a text as typed, in no particular order.</summary>
    internal IEnumerable<Stretch> In(NormalizedText text) => _pieces.SelectMany(piece =>
        Count(text.Text, piece.Normal) > 0
            ? Places(text.Text, piece.Normal)
                .Select(place => text.OriginalRange(place, piece.Normal.Length))
                .Select(range => new Stretch(range.Start, range.Length))
            : Places(text.Original, piece.Typed).Select(place => new Stretch(place, piece.Typed.Length)));

    /// <summary>
    /// Where a piece stands in a text, by rising offset, without overlap; an empty piece stands nowhere.
    /// </summary>
    /// <param name="text">In the form in which the piece is written: normalised or as typed.</param>
    /// <param name="piece">One of <see cref="Pieces"/>.</param>
    /// <returns>
    /// Offsets in UTF-16 units, found one by one as they are asked for; linear in the length of the text.
    /// </returns>
    /// <exception cref="ArgumentNullException">The text or the piece is null.</exception>
    public static IEnumerable<int> Places(string text, string piece)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(piece);

        return piece.Length == 0 ? [] : PlacesOf(text, piece);
    }

    private static IEnumerable<int> PlacesOf(string text, string piece)
    {
        for (var place = text.IndexOf(piece, StringComparison.Ordinal); place >= 0;
            place = text.IndexOf(piece, place + piece.Length, StringComparison.Ordinal))
        {
            yield return place;
        }
    }

    private static bool Stands(string typed, RankingDocument document) =>
        document.Title?.Contains(typed, StringComparison.Ordinal) == true
        || document.Text.Contains(typed, StringComparison.Ordinal);

    private static int Count(string text, string piece) => Places(text, piece).Count();
}
