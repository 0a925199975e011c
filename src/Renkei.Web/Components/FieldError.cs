namespace Renkei.Web.Components;

/// <summary>What is wrong with a plain named field.</summary>
/// <param name="FieldId">The id of the control; null for the form as a whole.</param>
public sealed record FieldError(string? FieldId, string Message);
