using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>
/// A returned workbook whose 調査票番号 is known. The number is looked for in every cell near the top of every sheet, so
/// that a form is recognised with its hidden sheets gone and its sheets renamed, moved or reordered.
/// </summary>
public sealed class RecognizedWorkbook
{
    private static readonly WorkbookLimits Limits = WorkbookLimits.Default with
    {
        InflatedBytes = 64 * 1024 * 1024,
        Rows = 1_000_000,
        Time = TimeSpan.FromSeconds(20),
    };

    private readonly IReadOnlyList<ReturnedSheet> _sheets;
    private readonly WorkbookContents _contents;

    private RecognizedWorkbook(
        FormNumber number, WorkbookBasis? basis, IReadOnlyList<ReturnedSheet> sheets, WorkbookContents contents)
    {
        Number = number;
        Basis = basis;
        _sheets = sheets;
        _contents = contents;
    }

    public FormNumber Number { get; }

    public WorkbookBasis? Basis { get; }

    /// <param name="source">Must seek; stays open and is not needed afterwards.</param>
    /// <param name="fileName">With its extension.</param>
    /// <exception cref="RuleBrokenException">See <see cref="FormWorkbookRules"/> and <see cref="WorkbookRules"/>.</exception>
    public static RecognizedWorkbook Open(Stream source, string fileName)
    {
        using var workbook = Workbook.Open(source, fileName, Limits);
        FormWorkbookRules.SavedAsXlsx.Require(workbook.Format == WorkbookFormat.Xlsx);
        List<ReturnedSheet> sheets = [.. workbook.Sheets().Select(ReturnedSheet.Of)];
        var contents = WorkbookContents.Inspect(source);
        FormWorkbookRules.SaysSomething.Require(sheets.Exists(sheet => sheet.Rows.Count > 0));

        var visible = Numbers(sheets.Where(sheet => sheet.Visibility == SheetVisibility.Visible));
        var hidden = Numbers(sheets.Where(sheet => sheet.Visibility != SheetVisibility.Visible));
        var all = visible.Union(hidden).ToList();
        if (all.Count == 0)
        {
            throw new RuleBrokenException(
                sheets.Exists(LooksLikeAForm) ? FormWorkbookRules.HasNumber : FormWorkbookRules.IsAForm);
        }

        return all.Count == 1
            ? new RecognizedWorkbook(all[0], BasisIn(sheets), sheets, contents)
            : throw new RuleBrokenException(FormWorkbookRules.NumbersAgree(all));
    }

    /// <summary>What the workbook says, in the words of <paramref name="form"/>.</summary>
    /// <exception cref="RuleBrokenException"><see cref="FormWorkbookRules.HasSheets"/>.</exception>
    public ReturnedWorkbook Read(FormOfBody form) => new WorkbookReading(this, form, _sheets, _contents).Read();

    private static List<FormNumber> Numbers(IEnumerable<ReturnedSheet> sheets) =>
    [
        .. sheets.SelectMany(sheet => sheet.Top).SelectMany(row => row.Cells)
            .Where(cell => cell.Value is string)
            .Select(cell => FormNumber.In(cell.Text)).OfType<FormNumber>().Distinct(),
    ];

    private static bool LooksLikeAForm(ReturnedSheet sheet) =>
        sheet.FindHeadings(["件名", "主分野", "現状・課題", "緊急度", "公開区分"], least: 3) is not null
        || sheet.FindHeadings([FormSheets.QuestionHead, FormSheets.AnswerHead, FormSheets.GuidanceHead], least: 3) is not null;

    private static WorkbookBasis? BasisIn(IEnumerable<ReturnedSheet> sheets) =>
        sheets.Where(sheet => !sheet.IsVisible || sheet.Name == FormSheets.Hidden)
            .SelectMany(sheet => sheet.Top)
            .Where(row => row.Cells.Count > 1 && row.Cells[0].Text == HiddenSheet.IssueName)
            .Select(row => Guid.TryParse(row.Cells[1].Text, out var key) ? new WorkbookBasis(key) : null)
            .FirstOrDefault(basis => basis is not null);
}
