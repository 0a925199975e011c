using Renkei.Text.Keywords;
using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Ranking;

/// <summary>A text in the kinds of terms by which it is compared, each in the order of the text.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Words">
/// Keys of nouns, verbs, adjectives and prefixes; numbers and words of administration among them.
/// </param>
/// <param name="Meanings">Groups of synonyms of which the text has a word, by number.</param>
/// <param name="WordPairs">Neighbours among the words.</param>
/// <param name="LetterPairs">They find what the dictionary cuts elsewhere.</param>
internal sealed record RankingTerms(
    string Text,
    IReadOnlyList<string> Words,
    IReadOnlyList<int> Meanings,
    IReadOnlyList<WordPair> WordPairs,
    IReadOnlyList<LetterPair> LetterPairs)
{
    public static RankingTerms Of(string text, Vocabulary vocabulary)
    {
        var normalized = Normalizer.Normalize(text).Text;
        var tokens = Segmenter.Segment(normalized, own: vocabulary.Own);
        string[] words = [.. tokens.Where(IsWord).Select(Key)];

        return new RankingTerms(
            normalized,
            words,
            [.. vocabulary.Synonyms.Places(normalized, tokens).Select(meaning => meaning.Group)],
            [.. WordPair.Of(words)],
            [.. LetterPair.Of(normalized)]);
    }

    /// <summary>
    /// Without numbers. In a long text they are years and amounts of its own, and agree with another's by chance; in a
    /// short query they may be what is asked for.
    /// </summary>
    public RankingTerms WithoutNumbers() => this with
    {
        Words = [.. Words.Where(word => !IsNumber(word))],
        WordPairs = [.. WordPairs.Where(pair => !IsNumber(pair.Word) && !IsNumber(pair.Next))],
        LetterPairs = [.. LetterPairs.Where(pair => !pair.IsNumber)],
    };

    public static string Key(Token token) => TermKeys.Of(token.BaseForm);

    public static bool IsWord(Token token) =>
        (token.PartOfSpeech.Major is "名詞" or "動詞" or "形容詞" or "接頭詞" || !token.IsKnown)
        && token.PartOfSpeech.Minor is not ("非自立" or "代名詞")
        && char.IsLetterOrDigit(token.BaseForm[0]);

    private static bool IsNumber(string word) => word.All(char.IsDigit);
}
