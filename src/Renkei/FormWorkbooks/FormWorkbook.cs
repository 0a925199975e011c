using System.Globalization;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>Writes the 調査票 of one body as a workbook (layout B). The same form gives the same bytes.</summary>
public static class FormWorkbook
{
    public const string ContentType = WrittenWorkbook.ContentType;

    /// <summary>In the properties of every workbook we make; a person's name stands there only when Excel put it in.</summary>
    internal const string Maker = "連携（Renkei）";

    /// <exception cref="RuleBrokenException"><see cref="FormWorkbookRules.FitsInACell"/>.</exception>
    public static byte[] Write(FilledForm form)
    {
        RequireRoom(form.Answer);
        var choices = new ChoiceLists();
        WrittenSheet?[] sheets =
        [
            CoverSheet.Of(form),
            new BodySheet(form, choices).Write(),
            new NeedsSheet(form, choices).Write(),
            form.Answer.AsksDeepening ? new DeepeningSheet(form, choices).Write() : null,
            ExampleSheet.Of(form),
            PreviousSheet.Of(form),
            choices.Write(),
            HiddenSheet.Of(form),
        ];
        return WrittenWorkbook.Write(
            [.. sheets.OfType<WrittenSheet>()], FormStylesheet.Build(), $"調査票 {form.Number}", Maker, form.MadeAt);
    }

    /// <summary>調査票_H30_06204_酒田市.xlsx</summary>
    public static string FileName(FilledForm form)
    {
        var name = string.Concat(form.BodyName.Where(letter => !Path.GetInvalidFileNameChars().Contains(letter)));
        return string.Create(
            CultureInfo.InvariantCulture, $"調査票_{form.Number.SurveyCode}_{form.Number.BodyCode}_{name}.xlsx");
    }

    private static void RequireRoom(AnswerContent answer)
    {
        var tooLong = answer.Values.FirstOrDefault(value => value.Value.Length > SheetText.MaxLength);
        if (tooLong.Value is not null)
        {
            throw new RuleBrokenException(FormWorkbookRules.FitsInACell(answer.Place(tooLong.Key)));
        }
    }
}
