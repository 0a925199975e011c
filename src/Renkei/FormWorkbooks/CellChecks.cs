using DocumentFormat.OpenXml;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.FormWorkbooks;

/// <summary>
/// What Excel itself checks while someone types. All of it is a warning that can be answered with はい: nothing is ever
/// impossible to type, as nothing is refused at 一時保存. What will not be registered so is said in the warning.
/// </summary>
internal sealed class CellChecks(ChoiceLists choices)
{
    // What Excel shows at most.
    private const int TitleLength = 32;
    private const int PromptLength = 255;
    private const int ErrorLength = 225;

    // Such a cell is refused when the workbook is registered, unlike a text that is too long.
    private const string Mended = "このままでは登録できません。「いいえ」を選んで直してください。";

    /// <param name="range">B6:B55</param>
    /// <param name="suggestions">A list to choose from where other words are welcome.</param>
    public X.DataValidation? Of(FormItem item, string range, IReadOnlyList<string>? suggestions = null)
    {
        var check = item.Kind switch
        {
            _ when suggestions is { Count: > 0 } => List(item.Label, suggestions, warns: false),
            FormItemKind.SingleChoice => List(item.Label, item.Options, warns: true),
            FormItemKind.WholeNumber => Number(item),
            FormItemKind.ShortText or FormItemKind.LongText when item.MaxLength is { } most => Length(item.Label, most),
            _ => null,
        };
        if (check is null && item.Guidance.Length == 0 && item.Kind != FormItemKind.Date)
        {
            return null;
        }

        check ??= new X.DataValidation { AllowBlank = true };
        check.SequenceOfReferences = Range(range);
        Prompt(check, item.Label, item.Guidance.Length == 0 && item.Kind == FormItemKind.Date
            ? "平成31年4月1日、H31.4.1 のように書いてください。"
            : item.Guidance);
        return check;
    }

    /// <summary>A single mark to choose (該当なし, ○), or nothing.</summary>
    public X.DataValidation Mark(string mark, string range)
    {
        var check = new X.DataValidation
        {
            Type = X.DataValidationValues.List,
            AllowBlank = true,
            SequenceOfReferences = Range(range),
        };
        check.Append(new X.Formula1($"\"{mark}\""));
        return Warn(check, $"「{mark}」を選ぶか、空けておいてください。");
    }

    private X.DataValidation List(string label, IReadOnlyList<string> options, bool warns)
    {
        var check = new X.DataValidation { Type = X.DataValidationValues.List, AllowBlank = true };
        check.Append(new X.Formula1(choices.Reference(label, options)));
        return warns ? Warn(check, $"{label}が選択肢にありません。一覧から選んでください。{Mended}") : check;
    }

    private static X.DataValidation Length(string label, int most)
    {
        var check = new X.DataValidation
        {
            Type = X.DataValidationValues.TextLength,
            Operator = X.DataValidationOperatorValues.LessThanOrEqual,
            AllowBlank = true,
        };
        check.Append(new X.Formula1(most.ToString()));
        return Warn(check, $"{label}は{most}字以内で書いてください。このまま入力しますか。");
    }

    private static X.DataValidation Number(FormItem item)
    {
        var (least, most) = (item.Minimum ?? -999_999_999_999, item.Maximum ?? 999_999_999_999);
        var check = new X.DataValidation { Type = X.DataValidationValues.Whole, AllowBlank = true };
        check.Append(new X.Formula1(least.ToString()), new X.Formula2(most.ToString()));
        var range = item.Minimum is null && item.Maximum is null ? "" : $"（{item.Minimum}～{item.Maximum}）";
        return Warn(check, $"{item.Label}は整数だけで書いてください{range}。単位は要りません。{Mended}");
    }

    private static X.DataValidation Warn(X.DataValidation check, string message)
    {
        check.ErrorStyle = X.DataValidationErrorStyleValues.Warning;
        check.ShowErrorMessage = true;
        check.ErrorTitle = "御確認ください";
        check.Error = Fit(message, ErrorLength);
        return check;
    }

    private static void Prompt(X.DataValidation check, string title, string text)
    {
        if (text.Length > 0)
        {
            check.ShowInputMessage = true;
            check.PromptTitle = Fit(title, TitleLength);
            check.Prompt = Fit(text, PromptLength);
        }
    }

    private static string Fit(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)]}…";

    private static ListValue<StringValue> Range(string range) => new() { InnerText = range };
}
