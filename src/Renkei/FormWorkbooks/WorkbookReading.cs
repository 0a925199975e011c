using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>Reads the sheets of a recognised workbook in the words of its form.</summary>
internal sealed class WorkbookReading(
    RecognizedWorkbook workbook, FormOfBody form, IReadOnlyList<ReturnedSheet> sheets, WorkbookContents contents)
{
    private readonly ReadingNotes _notes = new(contents);

    public ReturnedWorkbook Read()
    {
        var candidates = sheets.Where(sheet => !FormSheets.NotRead.Any(sheet.Says) && sheet.Name != FormSheets.Hidden).ToList();
        var body = new BodyReading(form, _notes);
        var needs = new NeedsReading(form, _notes);
        var deepening = new DeepeningReading(form, _notes);
        var rows = new List<ReturnedRow>();
        var read = new List<ReturnedSheet>();
        foreach (var (find, take, name) in new (Func<ReturnedSheet, HeadingRow?>, Action<ReturnedSheet, HeadingRow>, string)[]
        {
            (body.Find, (sheet, head) => rows.Add(body.Read(sheet, head)), FormSheets.Body),
            (needs.Find, (sheet, head) => rows.AddRange(needs.Read(sheet, head)), FormSheets.Needs),
            (deepening.Find, (sheet, head) => rows.AddRange(deepening.Read(sheet, head)), FormSheets.Deepening),
        })
        {
            var found = candidates.Except(read).Select(sheet => (sheet, head: find(sheet))).Where(one => one.head is not null)
                .OrderByDescending(one => one.sheet.Name == name).ThenByDescending(one => one.sheet.IsVisible).ToList();
            foreach (var (index, (sheet, head)) in found.Index())
            {
                read.Add(sheet);
                if (index == 0)
                {
                    take(sheet, head!);
                }
                else
                {
                    _notes.SecondSheet(sheet, found[0].sheet, head!);
                }
            }
        }

        FormWorkbookRules.HasSheets.Require(read.Count > 0);
        return new ReturnedWorkbook(
            workbook.Number,
            workbook.Basis,
            rows,
            _notes.Problems(sheets),
            LeftOutParts.Of(sheets, read, contents, _notes.ForeignColumns))
        {
            Decision = body.Decision,
        };
    }
}
