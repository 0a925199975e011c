namespace Renkei.Text.Grouping;

/// <summary>Texts in groups. A draft: people merge, split, move and rename.</summary>
/// <param name="Groups">
/// Those with most voices first; every text is in exactly one. Texts without a word to go by come last, in a group of
/// their own, unless <see cref="GroupingOptions"/> leaves them none. Empty for no texts.
/// </param>
public sealed record Grouping(IReadOnlyList<TextGroup> Groups)
{
    /// <summary>Broad levels above <see cref="Groups"/>, broadest first: one fewer than the levels asked for.</summary>
    public IReadOnlyList<IReadOnlyList<BroadGroup>> Broader { get; init; } = [];
}
