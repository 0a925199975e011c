namespace Renkei.Web.Components;

/// <param name="Note">3件。直すところ2.</param>
public sealed record Step(string Text, Stage Stage, string? Note = null, string? Href = null);
