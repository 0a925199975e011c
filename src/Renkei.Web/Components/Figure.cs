namespace Renkei.Web.Components;

/// <param name="Unit">件, 団体, or the whole: / 35団体.</param>
public sealed record Figure(string Name, string Value, string Unit);
