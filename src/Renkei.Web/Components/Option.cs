namespace Renkei.Web.Components;

/// <summary>One of the values that a field offers.</summary>
/// <param name="Support">What choosing it means, below it in small letters.</param>
public sealed record Option(string Value, string Text, string? Support = null)
{
    public Option(string text)
        : this(text, text)
    {
    }
}
