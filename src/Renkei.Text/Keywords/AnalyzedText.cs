using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>What a text says, in the terms by which texts are compared and named.</summary>
internal sealed class AnalyzedText
{
    private static readonly string[] EmptyKinds = ["非自立", "代名詞", "数", "接尾", "副詞可能"];

    private AnalyzedText(string typed, NormalizedText normalized)
    {
        Normalized = normalized.Text;
        var tokens = Segmenter.Segment(normalized);
        Words = [.. tokens.Where(IsContent).Select(token => TermOf(typed, token))];
        Nouns = [.. tokens.Where(token => token.PartOfSpeech.IsNoun && IsContent(token)).Select(t => TermOf(typed, t))];
        Compounds = [.. NounCompounds.Of(typed, tokens)];
    }

    public string Normalized { get; }

    /// <summary>Nouns, verbs and adjectives that mean something, in the order of the text.</summary>
    public IReadOnlyList<Term> Words { get; }

    /// <summary>The nouns among <see cref="Words"/>.</summary>
    public IReadOnlyList<Term> Nouns { get; }

    /// <summary>Two or more adjacent nouns as one: 買物・支援・事業 → 買物支援事業.</summary>
    public IReadOnlyList<Term> Compounds { get; }

    public static AnalyzedText Of(string text) => new(text, Normalizer.Normalize(text));

    internal static bool IsContent(Token token) =>
        token.PartOfSpeech.Major is "名詞" or "動詞" or "形容詞"
        && !EmptyKinds.Contains(token.PartOfSpeech.Minor)
        && token.Surface.Any(char.IsLetter)
        && !StopWords.Contains(token.BaseForm);

    private static Term TermOf(string typed, Token token) =>
        new(TermKeys.Of(token.BaseForm), typed.Substring(token.Start, token.Length));
}
