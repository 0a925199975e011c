using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>
/// What the grouping goes by. Other than <see cref="Usual"/> only to measure what each part of it brings.
/// </summary>
internal sealed record GroupingRecipe
{
    public static GroupingRecipe Usual { get; } = new();

    public TextReading Reading { get; init; } = TextReading.Usual;

    /// <summary>Whether near copies of a text are one voice with it.</summary>
    public bool JoinsNearCopies { get; init; } = true;

    /// <summary>What is left of the terms of a text.</summary>
    public Func<TextFeatures, TextFeatures> Terms { get; init; } = text => text;

    public IReadOnlyList<Func<TextFeatures, int[]>> Views { get; init; } = Features.Views;

    /// <summary>Each view is taken by each; of very many texts by the first alone.</summary>
    public IReadOnlyList<TermWeighting> Weightings { get; init; } = [TermWeightings.Bm25, TermWeightings.TfIdf];

    /// <summary>
    /// Numbers of latent directions in which small groups are sought, beside the terms themselves; may be none.
    /// </summary>
    public IReadOnlyList<int> FineDimensions { get; init; } = [60, 100, 150];

    /// <summary>Numbers of groups that vote, as shares of the number wanted.</summary>
    public IReadOnlyList<double> Grains { get; init; } = [0.7, 1, 1.3];

    /// <summary>Share of the votes in the consensus, 0–1; the rest is the mean likeness.</summary>
    public double VotesShare { get; init; } = 0.7;

    /// <summary>The spaces in which homes are sought; each text is a point of all of them at once.</summary>
    public IReadOnlyList<(Func<TextFeatures, int[]> View, TermWeighting Weighting)> HomeSpaces { get; init; } =
        [(text => [.. text.Words, .. text.Kanji], TermWeightings.TfIdf), (Features.Whole, TermWeightings.Bm25)];

    /// <summary>How often the surer half of a group moves its middle.</summary>
    public int HomeRounds { get; init; } = 6;

    /// <summary>Whether the name of a group counts as a text of it.</summary>
    public bool ReadsNames { get; init; } = true;
}
