namespace Renkei.Web.Components;

/// <summary>As wide as what is to be written: a number, a date, a line.</summary>
public enum FieldWidth
{
    Full,
    Medium,
    Short,
}

internal static class FieldWidthClass
{
    public static string? CssClass(this FieldWidth width) => width switch
    {
        FieldWidth.Short => "is-short",
        FieldWidth.Medium => "is-medium",
        _ => null,
    };
}
