namespace Renkei.Web.Components;

public sealed record Pair(string Name, string? Value);
