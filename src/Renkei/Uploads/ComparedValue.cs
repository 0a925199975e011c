using System.Globalization;
using System.Text;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// Brings a value into the form in which a workbook and a draft are compared: a round trip through Excel may change how
/// it is written, and that alone is no change of the answer. What was written is never replaced by it.
/// </summary>
internal static class ComparedValue
{
    /// <param name="item">The item asked; null for a reserved one, which is compared as text.</param>
    /// <param name="value">As the draft or the file has it.</param>
    /// <returns>Empty for an empty value and for what the form presets; else without blanks around it and without what no
    /// sheet can hold, numbers and dates in one way of writing, several choices in one order.</returns>
    public static string Of(FormItem? item, string value)
    {
        var plain = Writable(value).Trim();
        return plain == item?.Preset ? "" : item?.Kind switch
        {
            FormItemKind.WholeNumber => Number(plain),
            FormItemKind.Date => JapaneseDateReader.TryRead(plain, out var day, out _) ? day.ToString("O", CultureInfo.InvariantCulture) : plain,
            FormItemKind.MultipleChoice => string.Join('\n', plain.Split('\n').Order(StringComparer.Ordinal)),
            _ => plain,
        };
    }

    public static bool Same(FormItem? item, string one, string other) => one == other || Of(item, one) == Of(item, other);

    /// <summary>Whether a value is the one that a workbook was filled with.</summary>
    /// <param name="began">As <see cref="FilledFields.Began"/> tells it.</param>
    public static bool IsBasis(FormItem? item, string value, string began) =>
        Of(item, value).Length == 0
            ? began.Length == 0 || (item?.Preset is { } preset && began == DraftMerge.Digest(preset))
            : DraftMerge.Digest(item is null ? DraftMerge.Plain(value) : PlainValue.Of(item, value)) == began;

    private static string Number(string plain) => long.TryParse(
        plain.Normalize(NormalizationForm.FormKC), NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands,
        CultureInfo.InvariantCulture, out var number)
        ? number.ToString(CultureInfo.InvariantCulture)
        : plain;

    private static string Writable(string value)
    {
        var text = value.ReplaceLineEndings("\n");
        return text.EnumerateRunes().Any(IsUnwritable)
            ? string.Concat(text.EnumerateRunes().Where(rune => !IsUnwritable(rune)).Select(rune => rune.ToString()))
            : text;
    }

    // A lone surrogate is enumerated as U+FFFD.
    private static bool IsUnwritable(Rune rune) =>
        (rune.Value < 32 && rune.Value is not ('\n' or '\t')) || rune.Value is 0xFFFD or 0xFFFE or 0xFFFF;
}
