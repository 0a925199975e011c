using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

/// <summary>One item of a form as it is typed; numbers may be full-width.</summary>
public sealed class FormItemInput
{
    [Required(ErrorMessage = "見出しを入力してください。")]
    public string? Label { get; set; }

    /// <summary>Of a new item; of an old one only as far as it was sent along.</summary>
    public FormItemKind? Kind { get; set; }

    public bool IsUsed { get; set; }

    public bool IsRequired { get; set; }

    public bool IsInShortForm { get; set; }

    public string? MaxLength { get; set; }

    public string? Minimum { get; set; }

    public string? Maximum { get; set; }

    public string? Options { get; set; }

    public string? Preset { get; set; }

    public string? Guidance { get; set; }

    public string? Example { get; set; }

    internal static FormItemInput Of(FormItem item) => new()
    {
        Label = item.Label,
        IsUsed = item.IsUsed,
        IsRequired = item.IsRequired,
        IsInShortForm = item.IsInShortForm,
        MaxLength = item.MaxLength?.ToString(CultureInfo.InvariantCulture),
        Minimum = item.Minimum?.ToString(CultureInfo.InvariantCulture),
        Maximum = item.Maximum?.ToString(CultureInfo.InvariantCulture),
        Options = item.OptionLines,
        Preset = item.Preset,
        Guidance = item.Guidance,
        Example = item.Example,
    };

    internal bool TryRead(FormItem? item, FormErrors errors, out FormItemTerms terms)
    {
        var kind = item?.Kind ?? Kind ?? default;
        var isText = kind is FormItemKind.ShortText or FormItemKind.LongText;
        var isNumber = kind == FormItemKind.WholeNumber;
        var isChoice = kind is FormItemKind.SingleChoice or FormItemKind.MultipleChoice;
        var isEssential = item is { IsEssential: true };
        var readable = TryNumber(isText ? MaxLength : null, nameof(MaxLength), errors, out var maxLength)
            & TryNumber(isNumber ? Minimum : null, nameof(Minimum), errors, out var minimum)
            & TryNumber(isNumber ? Maximum : null, nameof(Maximum), errors, out var maximum);
        terms = new FormItemTerms(Label!.Trim())
        {
            IsUsed = isEssential || IsUsed,
            IsRequired = isEssential || IsRequired,
            IsInShortForm = IsInShortForm,
            MaxLength = (int?)maxLength,
            Minimum = minimum,
            Maximum = maximum,
            Options = isChoice ? Lines(Options) : [],
            Preset = isChoice && !string.IsNullOrWhiteSpace(Preset) ? Preset.Trim() : null,
            Guidance = Text(Guidance),
            Example = Text(Example),
        };
        return readable;
    }

    private static bool TryNumber(string? text, string field, FormErrors errors, out long? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var plain = text.Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Trim();
        if (int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read))
        {
            number = read;
            return true;
        }

        errors.Add(field, $"「{text}」は整数ではありません。数字だけで入力してください。");
        return false;
    }

    private static string Text(string? text) => text?.Replace("\r", "", StringComparison.Ordinal).Trim() ?? "";

    private static IReadOnlyList<string> Lines(string? text) =>
        Text(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
