using System.Globalization;
using System.Text;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>What is wrong with the value of one field, as the end of a sentence that begins with its name.</summary>
public static class FieldCheck
{
    /// <summary>Null when nothing is wrong. An empty value is never wrong here.</summary>
    public static string? ProblemOf(FormItem item, string value) =>
        LengthOf(value) > item.MaxLength ? $"は{item.MaxLength}字以内で書いてください（いま{LengthOf(value)}字）。"
        : item.Kind switch
        {
            FormItemKind.WholeNumber => ProblemOfNumber(item, value),
            FormItemKind.Date => JapaneseDateReader.TryRead(value, out _, out var mistake) ? null : $"：{mistake}",
            FormItemKind.SingleChoice => ProblemOfChoice(item, [value]),
            FormItemKind.MultipleChoice => ProblemOfChoice(item, value.Split('\n')),
            _ => null,
        };

    /// <summary>字数: as people count, a line break as one; 𠮷 is one.</summary>
    public static int LengthOf(string value) => value.EnumerateRunes().Count();

    private static string? ProblemOfNumber(FormItem item, string value)
    {
        var plain = value.Normalize(NormalizationForm.FormKC).Trim();
        var isNumber = long.TryParse(
            plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number);
        return !isNumber ? "は数だけで書いてください。単位（万円など）は要りません。"
            : number < item.Minimum || number > item.Maximum ? $"は{Range(item)}の数で書いてください。"
            : null;
    }

    private static string Range(FormItem item) => (item.Minimum, item.Maximum) switch
    {
        ({ } least, { } most) => $"{least}から{most}まで",
        ({ } least, null) => $"{least}以上",
        (null, var most) => $"{most}以下",
    };

    private static string? ProblemOfChoice(FormItem item, IEnumerable<string> chosen) =>
        chosen.FirstOrDefault(one => !item.Options.Contains(one)) is { } unknown
            ? $"が選択肢にありません（「{unknown}」）。一覧から選んでください。"
            : null;
}
