using Lucene.Net.Index;
using Lucene.Net.Util;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>Finds where in the texts as typed a query's letters, words and their synonyms stand.</summary>
internal sealed class Highlighter(SearchSnapshot snapshot, SearchQuery query)
{
    private const int MostWords = 5;

    public IReadOnlyList<FoundText> Show(IReadOnlyList<Hit> hits)
    {
        var words = hits.ToDictionary(hit => hit.Document, _ => new List<Stretch>());
        foreach (var (view, term) in Terms().Distinct())
        {
            AddPlaces(words, IndexFields.Of(view), new BytesRef(term));
        }

        return [.. hits.Select(hit => Show(hit, words[hit.Document]))];
    }

    private IEnumerable<(RankingView View, string Term)> Terms() => query.Words.SelectMany(unit => unit.Words
        .Select(word => (RankingView.Words, word))
        .Concat(unit.Meaning is { } meaning ? [(RankingView.Meanings, meaning)] : []));

    private void AddPlaces(Dictionary<int, List<Stretch>> words, string field, BytesRef term)
    {
        foreach (var hits in words.Keys.Order().GroupBy(document => ReaderUtil.SubIndex(document, snapshot.Segments)))
        {
            var segment = snapshot.Segments[hits.Key];
            if (segment.AtomicReader.GetTerms(field)?.GetEnumerator() is { } terms && terms.SeekExact(term))
            {
                var places = terms.DocsAndPositions(null, null, DocsAndPositionsFlags.OFFSETS);
                foreach (var document in hits)
                {
                    AddPlaces(words[document], places, document - segment.DocBase);
                }
            }
        }
    }

    private static void AddPlaces(List<Stretch> words, DocsAndPositionsEnum places, int document)
    {
        if ((places.DocID < document ? places.Advance(document) : places.DocID) != document)
        {
            return;
        }

        for (var i = 0; i < places.Freq; i++)
        {
            places.NextPosition();
            words.Add(new Stretch(places.StartOffset, places.EndOffset - places.StartOffset));
        }
    }

    private FoundText Show(Hit hit, List<Stretch> words)
    {
        var (documents, number) = snapshot.Place(hit.Document);
        var (typed, shape) = (documents.Typed(number), documents.Shape(number));
        var behindTitle = shape.TitleLength + 1;
        List<Stretch> letters = [.. Letters(documents.Normal(number), typed, snapshot.Offsets(hit.Document))];
        var isLiteral = letters.Count > 0 || words.Count == 0;
        var marks = Stretch.Joined(letters.Concat(words));
        var (excerpt, inExcerpt) = Excerpt.Of(
            typed.Substring(behindTitle, shape.TextLength), Within(marks, behindTitle, shape.TextLength));
        return new FoundText(
            typed[..shape.TitleLength], Within(marks, 0, shape.TitleLength), excerpt, inExcerpt,
            isLiteral ? [] : [.. marks.Select(word => typed.Substring(word.Start, word.Length))
                .Distinct(StringComparer.Ordinal).Take(MostWords)]);
    }

    /// <summary>A piece cut out of a longer spelling (取り組 of 取り組み) stands only as it was typed.</summary>
    private IEnumerable<Stretch> Letters(string normal, string typed, OffsetMap offsets)
    {
        foreach (var piece in query.Literal.Pieces)
        {
            List<Stretch> places = [.. LiteralQuery.Places(normal, piece.Normal)
                .Select(place => offsets.Typed(place, piece.Normal.Length))];
            foreach (var place in places.Count > 0
                ? places
                : LiteralQuery.Places(typed, piece.Typed).Select(place => new Stretch(place, piece.Typed.Length)))
            {
                yield return place;
            }
        }
    }

    private static List<Stretch> Within(IEnumerable<Stretch> marks, int start, int length) =>
        [.. marks.Where(mark => mark.Start >= start && mark.End <= start + length)
            .Select(mark => mark with { Start = mark.Start - start })];
}
