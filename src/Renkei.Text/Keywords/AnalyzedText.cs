using Renkei.Text.Normalization;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>What a text says, in the terms by which texts are compared and named.</summary>
internal sealed class AnalyzedText
{
    private static readonly string[] EmptyKinds = ["非自立", "代名詞", "数", "接尾", "副詞可能"];

    private readonly UserWords _own;
    private readonly TextReading _reading;

    private AnalyzedText(string typed, NormalizedText normalized, UserWords own, Synonyms synonyms, TextReading reading)
    {
        (_own, _reading) = (own, reading);
        Typed = typed;
        Normalized = normalized.Text;
        var read = reading.Segment(Normalized, own);
        var tokens = Segmenter.Placed(read, normalized);

        var meanings = MeaningsOf(Normalized, read, synonyms);

        // 「支援の強化」 says little, but it is all the text says.
        var content = tokens.Index()
            .Where(token => reading.SkipsStopWords ? IsContent(token.Item) : IsMeaningful(token.Item)).ToList();
        var words = content.Count > 0 ? content : [.. tokens.Index().Where(token => IsMeaningful(token.Item))];
        Words = [.. words.Select(token => TermOf(typed, token.Item, meanings[token.Index]))];
        Nouns =
        [
            .. words.Where(token => token.Item.PartOfSpeech.IsNoun)
                .Select(token => TermOf(typed, token.Item, meanings[token.Index])),
        ];
        Compounds = [.. NounCompounds.Of(typed, tokens)];
        Names = [.. NamingTerms.Nouns(typed, tokens, words)];
        LongNames = [.. NamingTerms.Long(typed, tokens)];
    }

    public string Typed { get; }

    public string Normalized { get; }

    /// <summary>Nouns, verbs and adjectives that mean something, in the order of the text.</summary>
    public IReadOnlyList<Term> Words { get; }

    /// <summary>The nouns among <see cref="Words"/>.</summary>
    public IReadOnlyList<Term> Nouns { get; }

    /// <summary>Two or more adjacent nouns as one: 買物・支援・事業 → 買物支援事業.</summary>
    public IReadOnlyList<Term> Compounds { get; }

    /// <summary>The nouns that may name a group: of two letters or more, and used as nouns.</summary>
    public IReadOnlyList<Term> Names { get; }

    /// <summary>
    /// What else may: whole words (定期船), compounds (中間貯蔵施設), and nouns of one kanji where nothing longer holds them
    /// (雪).
    /// </summary>
    public IReadOnlyList<Term> LongNames { get; }

    /// <summary>The words once more, which are not kept: memory would be several times the text.</summary>
    public IReadOnlyList<Token> Tokens()
    {
        var normalized = Normalizer.Normalize(Typed, _reading.Rules);
        return Segmenter.Placed(_reading.Segment(normalized.Text, _own), normalized);
    }

    public static AnalyzedText Of(string text, UserWords own, Synonyms synonyms, TextReading? reading = null)
    {
        reading ??= TextReading.Usual;
        return new AnalyzedText(text, Normalizer.Normalize(text, reading.Rules), own, synonyms, reading);
    }

    internal static bool IsContent(Token token) => IsMeaningful(token) && !StopWords.Contains(token.BaseForm);

    /// <summary>An unknown word counts too: IPADIC takes other scripts for symbols.</summary>
    internal static bool IsMeaningful(Token token) =>
        (token.PartOfSpeech.Major is "名詞" or "動詞" or "形容詞" || !token.IsKnown)
        && !EmptyKinds.Contains(token.PartOfSpeech.Minor)
        && token.Surface.Any(char.IsLetter);

    private static Term TermOf(string typed, Token token, int? meaning) =>
        new(TermKeys.Of(token.BaseForm), typed.Substring(token.Start, token.Length)) { Meaning = meaning };

    /// <summary>Per token its <see cref="Term.Meaning"/>.</summary>
    private static int?[] MeaningsOf(string normalized, IReadOnlyList<Token> tokens, Synonyms synonyms)
    {
        var meanings = new int?[tokens.Count];
        foreach (var place in synonyms.IsEmpty ? [] : synonyms.Places(normalized, tokens))
        {
            int? meaning = place.Group;
            for (var token = place.FirstToken; token < place.FirstToken + place.Tokens; token++)
            {
                if (IsContent(tokens[token]))
                {
                    (meanings[token], meaning) = (meaning, -1);
                }
            }
        }

        return meanings;
    }
}
