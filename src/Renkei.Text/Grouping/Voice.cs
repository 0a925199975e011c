using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>A text that one or many sent in: all copies are one voice.</summary>
/// <param name="Text">The first of the copies in ordinal order.</param>
/// <param name="Ids">Who sent it, one or more.</param>
/// <param name="Name">The group it must be in; null when it is free.</param>
/// <param name="Vector">Where a language model places the text; empty without one.</param>
internal sealed record Voice(AnalyzedText Text, IReadOnlyList<string> Ids, string? Name, ReadOnlyMemory<float> Vector);
