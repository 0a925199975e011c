using System.Runtime.InteropServices;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using Renkei.Analysis;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>A document as it goes into the index.</summary>
internal static class AnalyzedDocument
{
    public static Document Of(SearchDocument document, OperatorWords words)
    {
        var title = DocumentTerms.Of(document.Title, words.Synonyms, words.Words);
        var text = DocumentTerms.Of($"{document.Text}\n{document.Labels}", words.Synonyms, words.Words);
        var behindTitle = document.Title.Length + 1;
        var (normal, typed) = ($"{title.Text.Text}\n{text.Text.Text}", $"{title.Text.Original}\n{text.Text.Original}");
        var shape = new DocumentShape(
            document.Year, document.Title.Length, document.Text.Length, title.Text.Text.Length,
            title.Words.Count + text.Words.Count, title.Meanings.Count + text.Meanings.Count,
            title.WordPairs.Count + text.WordPairs.Count, title.LetterPairs + text.LetterPairs);
        return
        [
            new StringField(IndexFields.Name, document.Key.ToString(), Field.Store.NO),
            new Field(IndexFields.Grams, Unplaced(GramsOf(normal, typed)), IndexFields.Counted),
            new Field(IndexFields.Of(RankingView.Words), Placed(title.Words, text.Words, behindTitle), IndexFields.Placed),
            new Field(
                IndexFields.Of(RankingView.Meanings), Placed(title.Meanings, text.Meanings, behindTitle), IndexFields.Placed),
            new Field(
                IndexFields.Of(RankingView.WordPairs), Unplaced(title.WordPairs.Concat(text.WordPairs)), IndexFields.Counted),
            new BinaryDocValuesField(IndexFields.Key, new BytesRef(document.Key.ToBytes())),
            new BinaryDocValuesField(IndexFields.Mark, new BytesRef(document.Mark)),
            new BinaryDocValuesField(IndexFields.Shape, new BytesRef(shape.ToBytes())),
            new BinaryDocValuesField(IndexFields.Normal, Bytes(normal)),
            new BinaryDocValuesField(IndexFields.Typed, Bytes(typed == normal ? "" : typed)),
            new BinaryDocValuesField(
                IndexFields.Places, new BytesRef(typed == normal ? [] : OffsetMap.Write(title.Text, text.Text))),
        ];
    }

    /// <summary>A piece cut out of a longer spelling (取り組 of 取り組み) is found as it was typed.</summary>
    private static IEnumerable<string> GramsOf(string normal, string typed)
    {
        var grams = Grams.Of(normal);
        return typed == normal ? grams : grams.Concat(Grams.Of(typed).Except(grams, StringComparer.Ordinal));
    }

    private static TermStream Placed(IEnumerable<PlacedTerm> title, IEnumerable<PlacedTerm> text, int behindTitle) =>
        new(title.Concat(text.Select(term => term with { Start = term.Start + behindTitle })));

    private static TermStream Unplaced(IEnumerable<string> terms) => new(terms.Select(term => new PlacedTerm(term, 0, 1)));

    private static BytesRef Bytes(string text) => new(MemoryMarshal.AsBytes(text.AsSpan()).ToArray());
}
