using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>はじめに: what the survey is for, by when, how to write and to whom to turn.</summary>
internal static class CoverSheet
{
    private const double FirstWidth = 4;
    private const double OtherWidth = 7.6;

    public static WrittenSheet Of(FilledForm form)
    {
        var sheet = new WrittenSheet(FormSheets.Cover)
        {
            Page = SheetPage.A4Portrait,
            ShowsGrid = false,
            FootNote = SheetHead.Foot(form),
        };
        SheetHead.Write(sheet, form, $"調査票（{form.Number.VariantName}）", "");
        sheet.Column(1, FirstWidth);
        for (var column = 2; column <= FormSheets.NumberColumn; column++)
        {
            sheet.Column(column, OtherWidth);
        }

        var row = FormSheets.HeadRow;
        foreach (var (heading, paragraphs) in CoverTexts.Of(form))
        {
            row++;
            for (var column = 1; column <= FormSheets.NumberColumn; column++)
            {
                sheet.Text(row, column, column == 1 ? heading : "", (uint)FormStyle.Section);
            }

            sheet.Height(row, 20);
            row++;
            foreach (var paragraph in paragraphs)
            {
                sheet.Text(row, 2, paragraph, (uint)FormStyle.Paragraph);
                sheet.Merge(row, 2, FormSheets.NumberColumn);
                sheet.Height(row, TextHeight.Of(paragraph, OtherWidth * (FormSheets.NumberColumn - 1)));
                row++;
            }
        }

        return sheet;
    }
}
