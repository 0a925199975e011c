namespace Renkei.Text.Grouping;

/// <summary>Views of a text: each sees likeness that another misses, so the grouping asks them all.</summary>
internal static class Features
{
    /// <summary>
    /// Single kanji carry meaning across words (除染, 汚染, 染), compounds and pairs what words cut apart.
    /// </summary>
    public static readonly IReadOnlyList<Func<TextFeatures, int[]>> Views =
    [
        text => text.Words,
        text => text.Nouns,
        text => [.. text.Words, .. text.Kanji],
        text => [.. text.Words, .. text.Compounds],
        text => [.. text.Words, .. text.Pairs],
    ];

    /// <summary>All of them at once: the space in which likeness is told to people.</summary>
    public static int[] Whole(TextFeatures text) => [.. text.Words, .. text.Kanji, .. text.Compounds, .. text.Pairs];
}
