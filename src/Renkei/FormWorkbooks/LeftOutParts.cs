using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>What stands in a returned workbook beside the form, a sentence each: it is neither read nor kept.</summary>
internal static class LeftOutParts
{
    private const string NotTaken = "読み込まず、保存もしません。";

    public static IReadOnlyList<string> Of(
        IReadOnlyList<ReturnedSheet> sheets,
        IReadOnlyCollection<ReturnedSheet> read,
        WorkbookContents contents,
        IReadOnlyCollection<(ReturnedSheet Sheet, int Column, string Heading)> foreignColumns) =>
    [
        .. sheets.Where(sheet => IsForeign(sheet, read))
            .Select(sheet => $"『{sheet.Name}』シートは調査票の様式ではないため、{NotTaken}"),
        .. foreignColumns.Select(one =>
            $"『{one.Sheet.Name}』シートの{CellAddress.Column(one.Column)}列{Named(one.Heading)}は調査票の欄ではないため、{Hidden(contents, one.Sheet, one.Column)}{NotTaken}"),
        .. contents.Comments.Select(one => $"『{one.Key}』シートのコメント（メモ）{one.Value}件は、{NotTaken}"),
        .. Sentences(contents),
    ];

    private static IEnumerable<string> Sentences(WorkbookContents contents)
    {
        if (contents.Persons.Except([FormWorkbook.Maker]).Any())
        {
            yield return $"ファイルのプロパティ（作成者・最終更新者など）は、{NotTaken}";
        }

        if (contents.Pictures > 0)
        {
            yield return $"図や画像（{contents.Pictures}点）は、{NotTaken}";
        }

        if (contents.ExternalLinks > 0)
        {
            yield return $"ほかのファイルへのリンク（{contents.ExternalLinks}件）は、たどらず、{NotTaken}";
        }

        if (contents.HasMacros)
        {
            yield return $"マクロは動かさず、{NotTaken}";
        }

        if (contents.Attachments > 0)
        {
            yield return $"埋め込まれたファイル（{contents.Attachments}件）は、{NotTaken}添付する資料は、資料の登録からお送りください。";
        }
    }

    private static bool IsForeign(ReturnedSheet sheet, IReadOnlyCollection<ReturnedSheet> read) =>
        sheet.Rows.Count > 0 && !read.Contains(sheet) && sheet.Name != FormSheets.Hidden
        && !FormSheets.NotRead.Any(sheet.Says) && !IsHiddenOfOurs(sheet);

    private static bool IsHiddenOfOurs(ReturnedSheet sheet) =>
        !sheet.IsVisible && sheet.Rows.Any(row => row.Cells[0].Text == HiddenSheet.IssueName);

    private static string Named(string heading) => heading.Length == 0 ? "" : $"「{CellReading.Shown(heading)}」";

    private static string Hidden(WorkbookContents contents, ReturnedSheet sheet, int column) =>
        contents.HiddenColumns(sheet.Name).Contains(column) ? "（非表示の列です）" : "";
}
