namespace Renkei.Responses;

/// <summary>One field of a form that came back.</summary>
/// <param name="Began">Digest of the value the form was made from, as <see cref="DraftMerge.Digest"/> makes it.</param>
public sealed record DraftChange(FieldAddress Field, string Value, string Began);
