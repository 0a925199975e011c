namespace Renkei.Text.Ranking;

/// <summary>The documents under every view, in the order of their ids; immutable once built.</summary>
internal sealed record RankingFields(
    IReadOnlyList<(string Title, string Text)> Normalized,
    TermIndex<string> Words,
    TermIndex<int> Meanings,
    TermIndex<WordPair> WordPairs,
    TermIndex<LetterPair> LetterPairs,
    TitleCoverage Titles)
{
    public static RankingFields Build(
        IReadOnlyList<RankingDocument> documents, Vocabulary vocabulary, IProgress<double>? progress,
        WholeCollections? whole = null)
    {
        var normalized = new List<(string Title, string Text)>(documents.Count);
        var words = new TermIndexBuilder<string>();
        var meanings = new TermIndexBuilder<int>();
        var wordPairs = new TermIndexBuilder<WordPair>();
        var letterPairs = new TermIndexBuilder<LetterPair>();
        var titles = new TermIndexBuilder<LetterPair>();
        foreach (var (title, text) in documents.AsParallel().AsOrdered().Select(document => (
            Title: RankingTerms.Of(document.Title ?? "", vocabulary),
            Text: RankingTerms.Of(document.Text, vocabulary))))
        {
            words.Add(title.Words.Concat(text.Words));
            meanings.Add(title.Meanings.Concat(text.Meanings));
            wordPairs.Add(title.WordPairs.Concat(text.WordPairs));
            letterPairs.Add(title.LetterPairs.Concat(text.LetterPairs));
            titles.Add(title.LetterPairs);
            normalized.Add((title.Text, text.Text));
            progress?.Report((double)normalized.Count / documents.Count);
        }

        var all = letterPairs.Build(whole?.LetterPairs);
        return new RankingFields(
            normalized, words.Build(whole?.Words), meanings.Build(whole?.Meanings), wordPairs.Build(whole?.WordPairs),
            all, new TitleCoverage(titles.Build(), all));
    }
}
