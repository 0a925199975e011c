namespace Renkei;

/// <summary>An action was refused by a <see cref="Rule"/>. Pages show its message; nothing was stored.</summary>
public sealed class RuleBrokenException(Rule rule) : Exception(rule.Message)
{
    public Rule Rule { get; } = rule;
}
