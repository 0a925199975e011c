using System.Globalization;
using System.Text.RegularExpressions;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>What one cell says for one item, and what is wrong with it as the end of a sentence that begins with the item.</summary>
/// <param name="Value">As <see cref="PlainValue"/> gives it.</param>
internal sealed partial record CellReading(string Value, string? Problem = null, bool IsRefused = false)
{
    // Days since 1900, as Excel counts: 1954 to 2119.
    private const double FirstSerial = 20_000;
    private const double LastSerial = 80_000;

    public static CellReading Of(FormItem item, object? value) => value switch
    {
        null => new CellReading(""),
        double serial when item.Kind == FormItemKind.Date && serial is > FirstSerial and < LastSerial =>
            new CellReading($"{DateTime.FromOADate(serial):yyyy-MM-dd}"),
        DateTime day when item.Kind == FormItemKind.Date => new CellReading($"{day:yyyy-MM-dd}"),
        DateTime day when item.Kind != FormItemKind.WholeNumber => OfDay(item, DateOnly.FromDateTime(day)),
        double number => OfText(item, Digits(number)),
        int number => OfText(item, Digits(number)),
        _ => OfText(item, new Cell(1, 1, value).Text),
    };

    /// <summary>1E+16 is no way to write a number in a text.</summary>
    public static string Digits(double number) =>
        Math.Abs(number) < (double)decimal.MaxValue
            ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Excel makes a date of H31.4.1 typed in a text column; what stood there is gone, so the date is written out.</summary>
    private static CellReading OfDay(FormItem item, DateOnly day)
    {
        var read = OfText(item, day.InJapaneseWithoutWeekday());
        return read.Problem is null
            ? read with { Problem = $"が日付として入力されています。「{read.Value}」として読み取ります。違うときは、文字で書き直してください。" }
            : read;
    }

    private static CellReading OfText(FormItem item, string text)
    {
        var value = PlainValue.Of(item, text);
        if (value.Length == 0)
        {
            return new CellReading("");
        }

        return item.Kind switch
        {
            FormItemKind.WholeNumber => OfNumber(item, value, text),
            FormItemKind.Date => FieldCheck.ProblemOf(item, value) is { } mistake ? new(value, mistake, true) : new(value),
            FormItemKind.SingleChoice => OfChoice(item, value, [value]),
            FormItemKind.MultipleChoice => OfChoice(item, value, value.Split('\n')),
            _ => FieldCheck.ProblemOf(item, value) is { } length ? new(value, length) : new(value),
        };
    }

    private static CellReading OfNumber(FormItem item, string value, string typed)
    {
        if (WholeNumbers.TryRead(value, out _))
        {
            return FieldCheck.ProblemOf(item, value) is { } range ? new(value, range) : new(value);
        }

        var problem = Amount().IsMatch(value.Normalize(System.Text.NormalizationForm.FormKC).Trim())
            ? $"に単位が付いています（入力値『{Shown(typed)}』）。{Asked(item)}数だけを書いてください。"
            : $"は整数だけで書いてください（入力値『{Shown(typed)}』）。";
        return new CellReading(value, problem, IsRefused: true);
    }

    /// <summary>千円 in the label says what the number counts; whether 350万円 is 3500 or a slip is for the body to say.</summary>
    private static string Asked(FormItem item) =>
        item.Label.Contains("千円", StringComparison.Ordinal) ? "千円の単位で（350万円は3500）、" : "";

    private static CellReading OfChoice(FormItem item, string value, IEnumerable<string> chosen) =>
        chosen.FirstOrDefault(one => !item.Options.Contains(one)) is { } unknown
            ? new CellReading(value, $"が選択肢にありません（入力値『{Shown(unknown)}』）。一覧から選んでください。", IsRefused: true)
            : new CellReading(value);

    internal static string Shown(string typed) => typed.Length <= 40 ? typed : $"{typed[..39]}…";

    [GeneratedRegex(@"^(?:約|およそ)?[0-9][0-9,.]*\s*(?:兆|億|千万|百万|十万|万|千|百)*円?$")]
    private static partial Regex Amount();
}
