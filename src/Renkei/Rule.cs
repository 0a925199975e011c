namespace Renkei;

/// <summary>A business rule that can refuse an action. Declared once, next to the entity it protects.</summary>
/// <param name="Code">Stable identifier for logs, API clients and tests: <c>area.rule</c>, never translated.</param>
/// <param name="Message">What the user is told, in Japanese, ending with what to do next.</param>
public sealed record Rule(string Code, string Message)
{
    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public void Require(bool holds)
    {
        if (!holds)
        {
            throw new RuleBrokenException(this);
        }
    }
}
