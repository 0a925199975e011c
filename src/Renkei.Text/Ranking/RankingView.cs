namespace Renkei.Text.Ranking;

/// <summary>The kinds of terms by which documents and queries are compared.</summary>
public enum RankingView
{
    /// <summary>
    /// Keys of nouns, verbs, adjectives and prefixes: the base form, long katakana words without a last ー.
    /// </summary>
    Words,

    /// <summary>Groups of synonyms, by the number that <see cref="Synonyms"/> gives them, in decimal digits.</summary>
    Meanings,

    /// <summary>Two neighbouring words, a tab between them.</summary>
    WordPairs,

    /// <summary>Two neighbouring letters or digits of the normalised text, but not two hiragana.</summary>
    LetterPairs,
}
