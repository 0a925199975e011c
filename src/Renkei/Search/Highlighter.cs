using Lucene.Net.Index;
using Lucene.Net.Util;
using Renkei.Text.Normalization;
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
        var begin = shape.TitleLength + 1;
        var (title, text) = (typed[..shape.TitleLength], typed.Substring(begin, shape.TextLength));
        List<Stretch> inTitle = [.. query.Literal.In(Normalizer.Normalize(title))];
        List<Stretch> inText = [.. query.Literal.In(Normalizer.Normalize(text))];
        var isLiteral = inTitle.Count + inText.Count > 0 || words.Count == 0;
        inTitle.AddRange(words.Where(word => word.End <= title.Length));
        inText.AddRange(words
            .Where(word => word.Start >= begin && word.End - begin <= text.Length)
            .Select(word => word with { Start = word.Start - begin }));
        var (excerpt, marks) = Excerpt.Of(text, Stretch.Joined(inText));
        return new FoundText(
            title, Stretch.Joined(inTitle), excerpt, marks,
            isLiteral ? [] : [.. Stretch.Joined(words).Select(word => typed.Substring(word.Start, word.Length))
                .Distinct(StringComparer.Ordinal).Take(MostWords)]);
    }
}
