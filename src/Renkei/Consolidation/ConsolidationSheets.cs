using Renkei.Calendar;
using Renkei.Workbooks;

namespace Renkei.Consolidation;

/// <summary>The small sheets: sums, 検討を深める案件, 回答状況, データ定義.</summary>
internal static class ConsolidationSheets
{
    public static IEnumerable<(SheetLayout Layout, IEnumerable<TableRow> Rows)> Of(ConsolidationPaper paper)
    {
        var fields = FieldTotals.Of(paper.Table);
        yield return (
            paper.Sheet("集計1 分野×地域", FieldHeads(fields), FieldTotals.Note) with { IsA4 = true, FrozenColumns = 1 },
            fields.Fields.Select(field => FieldRow(field, RowLook.Plain))
                .Append(FieldRow(fields.Repeated, RowLook.Total)).Append(FieldRow(fields.Actual, RowLook.Total)));

        var urgencies = UrgencyTotals.Of(paper.Table);
        yield return (
            paper.Sheet("集計2 緊急度・時期", UrgencyHeads(urgencies), UrgencyTotals.Note) with { IsA4 = true, FrozenColumns = 1 },
            urgencies.Rows.Select(row => UrgencyRow(row, RowLook.Plain)).Append(UrgencyRow(urgencies.Whole, RowLook.Total)));

        var cases = CaseMatrix.Of(paper.Table);
        yield return (
            paper.Sheet("検討を深める案件", CaseHeads(cases), cases.Legend) with { FrozenColumns = 2, HasUprightHeads = cases.Bodies.Count > 0 },
            cases.Rows.Select(row => new TableRow(
                [row.Case.Number, row.Case.Name, .. row.Marks, row.JoiningCount])));

        if (paper.Table.IsSecretariats)
        {
            yield return (
                paper.Sheet("回答状況", StateHeads, StateNote(paper.Table)) with { IsA4 = true, FrozenColumns = 3 },
                paper.Table.Bodies.Select(StateRow));
        }
    }

    public static SheetLayout Definition(ConsolidationPaper paper) =>
        paper.Sheet("データ定義", [new("key", 26), new("見出し", 18), new("内容", 70)]) with { IsA4 = true };

    public static IEnumerable<TableRow> Definitions(IEnumerable<ConsolidationColumn> columns) =>
        columns.Select(column => new TableRow([column.Key, column.Head, column.Definition]));

    private static IReadOnlyList<TableColumn> FieldHeads(FieldTotals totals) =>
    [
        new("分野", 22),
        .. totals.Regions.Select(region => region.Name).Append("計").SelectMany(region => (TableColumn[])
            [new($"{region}\n件数", 11, ColumnKind.Number), new($"{region}\n団体数", 11, ColumnKind.Number)]),
    ];

    private static TableRow FieldRow(FieldTotal field, RowLook look) => new(
        [field.Field, .. field.Cells.Append(field.Whole).SelectMany(cell => (object[])[cell.Needs, cell.Bodies])], look);

    private static IReadOnlyList<TableColumn> UrgencyHeads(UrgencyTotals totals) =>
    [
        new("緊急度", 20),
        .. totals.Years.Select(year => new TableColumn(year.Length > 0 ? year : UrgencyTotals.Blank, 13, ColumnKind.Number)),
        new("計 件数", 10, ColumnKind.Number), new("計 団体数", 10, ColumnKind.Number),
    ];

    private static TableRow UrgencyRow(UrgencyTotal row, RowLook look) => new(
        [row.Urgency.Length > 0 ? row.Urgency : UrgencyTotals.Blank, .. row.Counts.Cast<object>(), row.Whole.Needs, row.Whole.Bodies],
        look);

    private static IReadOnlyList<TableColumn> CaseHeads(CaseMatrix cases) =>
    [
        new("番号", 6, ColumnKind.Number), new("案件", 34),
        .. cases.Bodies.Select(body => new TableColumn(body.Name, 4, ColumnKind.Mark)), new("参加したい\n団体数", 11, ColumnKind.Number),
    ];

    private static readonly TableColumn[] StateHeads =
    [
        new("地域", 14), new("団体コード", 11), new("団体名", 16), new("期限", 14), new("状態", 14), new("種別", 10),
        new("件数 様式2", 9, ColumnKind.Number), new("件数 様式3", 9, ColumnKind.Number), new("提出日時", 20), new("期限の後", 9, ColumnKind.Mark),
        new("修正のお願い 回数", 10, ColumnKind.Number), new("差替え 回数", 9, ColumnKind.Number),
    ];

    private static TableRow StateRow(ConsolidatedBody body) => new(
    [
        body.Region, body.Code, body.Name, body.DueAt?.DateInJapan().InShortJapanese(), body.State, body.Kind, body.NeedCount,
        body.CaseCount, body.SubmittedAt is { } at ? $"{at.DateInJapan().InShortJapanese()} {at.TimeInJapanese()}" : null,
        body.IsLate ? "○" : null, body.CorrectionCount, body.ReplacementCount,
    ]);

    private static string StateNote(ConsolidatedTable table)
    {
        var answered = table.Bodies.Where(body => body.Kind.Length > 0).ToList();
        return $"回答 {answered.Count}/{table.Bodies.Count}（うち該当なし {answered.Count(body => body.Kind == "該当なし")}）、課題 {table.Keys.Count}件";
    }
}
