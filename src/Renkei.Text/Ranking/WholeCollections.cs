namespace Renkei.Text.Ranking;

/// <summary>What an index elsewhere knows of all its documents, under every view.</summary>
internal sealed record WholeCollections(
    Collection<string> Words,
    Collection<int> Meanings,
    Collection<WordPair> WordPairs,
    Collection<LetterPair> LetterPairs);
