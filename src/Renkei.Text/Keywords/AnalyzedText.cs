using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>What a text says, in the terms by which texts are compared and named.</summary>
internal sealed class AnalyzedText
{
    private static readonly string[] EmptyKinds = ["非自立", "代名詞", "数", "接尾", "副詞可能"];

    private AnalyzedText(string typed, NormalizedText normalized)
    {
        Typed = typed;
        Normalized = normalized.Text;
        var tokens = Segmenter.Segment(normalized);

        // 「支援の強化」 says little, but it is all the text says.
        var content = tokens.Where(IsContent).ToList();
        var words = content.Count > 0 ? content : [.. tokens.Where(IsMeaningful)];
        Words = [.. words.Select(token => TermOf(typed, token))];
        Nouns = [.. words.Where(token => token.PartOfSpeech.IsNoun).Select(token => TermOf(typed, token))];
        Compounds = [.. NounCompounds.Of(typed, tokens)];
    }

    public string Typed { get; }

    public string Normalized { get; }

    /// <summary>Nouns, verbs and adjectives that mean something, in the order of the text.</summary>
    public IReadOnlyList<Term> Words { get; }

    /// <summary>The nouns among <see cref="Words"/>.</summary>
    public IReadOnlyList<Term> Nouns { get; }

    /// <summary>Two or more adjacent nouns as one: 買物・支援・事業 → 買物支援事業.</summary>
    public IReadOnlyList<Term> Compounds { get; }

    public static AnalyzedText Of(string text) => new(text, Normalizer.Normalize(text));

    internal static bool IsContent(Token token) => IsMeaningful(token) && !StopWords.Contains(token.BaseForm);

    /// <summary>An unknown word counts too: IPADIC takes other scripts for symbols.</summary>
    private static bool IsMeaningful(Token token) =>
        (token.PartOfSpeech.Major is "名詞" or "動詞" or "形容詞" || !token.IsKnown)
        && !EmptyKinds.Contains(token.PartOfSpeech.Minor)
        && token.Surface.Any(char.IsLetter);

    private static Term TermOf(string typed, Token token) =>
        new(TermKeys.Of(token.BaseForm), typed.Substring(token.Start, token.Length));
}
