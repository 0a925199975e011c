using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>
/// How words are made of a text. Other than <see cref="Usual"/> only to measure what each part of it brings.
/// </summary>
/// <param name="Rules">By which texts are brought into one form.</param>
/// <param name="SkipsStopWords">Whether words that tell no answer from another are passed over.</param>
/// <param name="Dictionary">
/// The words that are known; null for <see cref="IpadicDictionary.Shared"/>, which is read on first use.
/// </param>
internal sealed record TextReading(NormalizationRules Rules, bool SkipsStopWords, IpadicDictionary? Dictionary)
{
    public static TextReading Usual { get; } = new(NormalizationRules.Usual, SkipsStopWords: true, Dictionary: null);

    /// <summary>Words of a normalised text.</summary>
    public IReadOnlyList<Token> Segment(string normalized, UserWords own) =>
        Segmenter.Segment(normalized, SegmentationMode.Normal, own, Dictionary ?? IpadicDictionary.Shared);
}
