using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>
/// A value as a returned workbook gives it back: line breaks as LF, whole numbers as plain digits, dates ISO, choices as
/// the list writes them. What cannot be understood stays as typed. Doing it twice changes nothing more, so that a draft
/// and a workbook can be compared on it, whichever way each was typed.
/// </summary>
public static class PlainValue
{
    public static string Of(FormItem item, string typed)
    {
        var plain = DraftMerge.Plain(typed);
        if (string.IsNullOrWhiteSpace(plain))
        {
            return item.Kind is FormItemKind.ShortText or FormItemKind.LongText ? plain : "";
        }

        return item.Kind switch
        {
            FormItemKind.WholeNumber => WholeNumbers.TryRead(plain, out var number) ? $"{number}" : plain,
            FormItemKind.Date => JapaneseDateReader.TryRead(plain, out var day, out _) ? $"{day:yyyy-MM-dd}" : plain,
            FormItemKind.SingleChoice => Choices.Find(item.Options, plain) ?? plain,
            FormItemKind.MultipleChoice => string.Join('\n', Choices.All(item.Options, plain)),
            _ => plain,
        };
    }
}
