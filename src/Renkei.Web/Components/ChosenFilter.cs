namespace Renkei.Web.Components;

/// <param name="Parameter">Name in the address.</param>
/// <param name="Text">状態：提出済.</param>
public sealed record ChosenFilter(string Parameter, string Text);
