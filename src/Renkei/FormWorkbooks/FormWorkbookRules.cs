using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>Why a workbook is not taken as a 調査票, or cannot be made as one.</summary>
public static class FormWorkbookRules
{
    public static readonly Rule SavedAsXlsx = new(
        "form-workbook.format",
        "調査票は「Excelブック（.xlsx）」の形式で登録してください。Excelで開き、「名前を付けて保存」で.xlsxを選んで保存し直してください。");

    public static readonly Rule IsAForm = new(
        "form-workbook.not-a-form",
        "調査票ではないブックのようです（調査票番号も、様式の見出しも見つかりません）。県からお送りした調査票を選んでください。");

    public static readonly Rule HasNumber = new(
        "form-workbook.no-number",
        "調査票番号が見つかりません。調査票を取り出し直して、その各シートの右上（M4）にある番号を、このブックの同じ場所に写してください。");

    public static readonly Rule SaysSomething = new(
        "form-workbook.empty",
        "中身が空のブックです。記入した調査票を選んでください。");

    public static readonly Rule HasSheets = new(
        "form-workbook.no-sheets",
        "調査票番号はありますが、様式1・様式2・様式3の見出しが見つかりません。見出しの行を消していないか確かめるか、調査票を取り出し直して写してください。");

    public static Rule NumbersAgree(IEnumerable<FormNumber> numbers) => new(
        "form-workbook.numbers",
        $"一つのブックに、違う調査票番号があります（{string.Join("、", numbers)}）。ほかの団体や前の版のシートが混じっていないか確かめてください。");

    public static Rule FitsInACell(string place) => new(
        "form-workbook.too-long",
        $"{place}が長すぎるため、Excelの調査票に入りません（一つの欄に{SheetText.MaxLength:#,0}字まで）。画面で短くしてから、もう一度お試しください。");
}
