using System.Diagnostics.CodeAnalysis;

namespace Renkei.Organizations;

/// <summary>全国地方公共団体コード: six digits, the last a check digit. Everything is ordered by it.</summary>
public readonly record struct LocalGovernmentCode : IComparable<LocalGovernmentCode>
{
    private LocalGovernmentCode(string value) => Value = value;

    /// <summary>Six half-width digits.</summary>
    public string Value { get; }

    /// <summary>The five digits before the check digit, as numbers of needs carry them (H30-06204-03).</summary>
    public string WithoutCheckDigit => Value[..5];

    /// <summary>Two digits of the prefecture, 01–47.</summary>
    public string Prefecture => Value[..2];

    /// <exception cref="FormatException">Not six digits, or the check digit does not fit.</exception>
    public static LocalGovernmentCode Parse(string text) =>
        TryParse(text, out var code) ? code.Value : throw new FormatException($"「{text}」は団体コードではありません。");

    public static bool TryParse(string? text, [NotNullWhen(true)] out LocalGovernmentCode? code)
    {
        code = text is { Length: 6 } && text.All(char.IsAsciiDigit) && text[5] - '0' == CheckDigit(text)
            ? new LocalGovernmentCode(text)
            : null;
        return code is not null;
    }

    /// <summary>Weights 6, 5, 4, 3, 2 on the first five digits, S their sum: (11 − S mod 11) mod 10.</summary>
    private static int CheckDigit(string digits)
    {
        var sum = Enumerable.Range(0, 5).Sum(place => (digits[place] - '0') * (6 - place));
        return (11 - sum % 11) % 10;
    }

    public int CompareTo(LocalGovernmentCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(LocalGovernmentCode left, LocalGovernmentCode right) => left.CompareTo(right) < 0;

    public static bool operator >(LocalGovernmentCode left, LocalGovernmentCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(LocalGovernmentCode left, LocalGovernmentCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(LocalGovernmentCode left, LocalGovernmentCode right) => left.CompareTo(right) >= 0;
}
