using Renkei.Text.Keywords;
using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Ranking;

/// <summary>A text in the three kinds of terms by which it is compared, each in the order of the text.</summary>
/// <param name="Normalized">The text and the way back to what was typed.</param>
/// <param name="Words">Keys of nouns, verbs, adjectives and prefixes; numbers and words of administration among them.</param>
/// <param name="Pairs">Each word with the next: what stands close together counts more than what is scattered.</param>
/// <param name="Bigrams">Two neighbouring letters or digits: they find what the dictionary cuts elsewhere.</param>
internal sealed record RankingTerms(
    NormalizedText Normalized, IReadOnlyList<string> Words, IReadOnlyList<string> Pairs, IReadOnlyList<string> Bigrams)
{
    private const char Between = ' ';

    public static RankingTerms Of(string text)
    {
        var normalized = Normalizer.Normalize(text);
        string[] words = [.. Segmenter.Segment(normalized.Text).Where(IsWord).Select(Key)];

        return new RankingTerms(
            normalized,
            words,
            [.. words.Zip(words.Skip(1), (word, next) => word + Between + next)],
            [.. BigramsOf(normalized.Text)]);
    }

    public static string Key(Token token) => TermKeys.Of(token.BaseForm);

    public static bool IsWord(Token token) =>
        (token.PartOfSpeech.Major is "名詞" or "動詞" or "形容詞" or "接頭詞" || !token.IsKnown)
        && token.PartOfSpeech.Minor is not ("非自立" or "代名詞")
        && char.IsLetterOrDigit(token.BaseForm[0]);

    private static IEnumerable<string> BigramsOf(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i]))
            {
                yield return text.Substring(i - 1, 2);
            }
        }
    }
}
