namespace Renkei.Analysis;

/// <summary>Where a language model places texts, or why it could not be asked.</summary>
/// <param name="Vectors">One a text, in their order, all of one dimension; null without a model or when it failed.</param>
/// <param name="Failure">What to tell the reader, a whole sentence; null when nothing failed.</param>
public sealed record TextVectors(IReadOnlyList<ReadOnlyMemory<float>>? Vectors, string? Failure)
{
    public static readonly TextVectors None = new(null, null);

    /// <summary>Of one text; empty without vectors.</summary>
    public ReadOnlyMemory<float> this[int text] => Vectors is null ? default : Vectors[text];
}
