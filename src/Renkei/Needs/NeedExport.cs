using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Submissions;
using Renkei.Workbooks;

namespace Renkei.Needs;

/// <summary>The register as a table, written row by row: no names, no telephone numbers, partners who were not asked masked.</summary>
public static class NeedExport
{
    private const int Portion = 500;

    private static readonly TableColumn[] Common =
    [
        new("番号", 14), new("地域", 12), new("団体コード", 10), new("団体名", 12), new("優先順位", 8, ColumnKind.Number), new("件名", 30),
        new("主分野", 14), new("副分野", 16), new("連携の区分", 16), new("現状・課題", 50), new("求めること", 44), new("自団体で行うこと", 34),
        new("期待する効果", 26), new("連携したい相手", 20), new("緊急度", 14), new("希望時期", 12), new("予算", 8),
        new("概算額（千円）", 12, ColumnKind.Number), new("前年度の番号", 14), new("公開区分", 14), new("処理状況", 14), new("対応区分", 24),
        new("所管課", 18), new("その後の状況", 12),
    ];

    private static readonly TableColumn[] ForSecretariat =
    [
        .. Common,
        .. new TableColumn[]
        {
            new("関係課", 18), new("次回報告の時期", 14), new("理由", 30), new("事務局 備考", 30), new("公表用件名", 30), new("公表用要旨", 44),
        }.Select(column => column with { IsSetApart = true }),
    ];

    public static IReadOnlyList<TableColumn> Columns(Actor actor) => actor.IsSecretariat ? ForSecretariat : Common;

    /// <summary>The cells of the rows, in their order, read in portions.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        RenkeiDbContext db, Actor actor, IReadOnlyList<NeedRow> rows, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var portion in rows.Chunk(Portion))
        {
            var ids = portion.Select(row => row.Id).ToList();
            var whole = await (
                from need in db.Needs.AsNoTracking()
                join content in db.SubmittedNeeds.AsNoTracking() on need.ContentId equals content.Id
                where ids.Contains(need.Id)
                select new { need, content }).ToDictionaryAsync(one => one.need.Id, cancellation);
            foreach (var row in portion)
            {
                yield return Cells(actor, row, whole[row.Id].need, whole[row.Id].content);
            }
        }
    }

    /// <exception cref="InvalidOperationException">Not every row was written.</exception>
    public static async Task WriteWorkbookAsync(
        Stream target, SheetLayout layout, IAsyncEnumerable<IReadOnlyList<object?>> rows, int count, DateTimeOffset now,
        CancellationToken cancellation)
    {
        using var workbook = new WorkbookWriter(target, new WorkbookFacts(layout.Title!, now));
        var written = await workbook.AddAsync(layout, rows.Select(cells => new TableRow(cells)), cancellation);
        if (written != count)
        {
            throw new InvalidOperationException($"{written} of {count} rows were written.");
        }

        workbook.Finish();
    }

    /// <summary>課題一覧_H30_27件_H30.6.5: the number of rows is in the name.</summary>
    public static string FileName(FiscalYear year, int count, DateOnly today) =>
        $"課題一覧_{year.Prefix()}_{count}件_{today.InShortJapanese()}";

    private static IReadOnlyList<object?> Cells(Actor actor, NeedRow row, Need need, SubmittedNeed content)
    {
        object?[] common =
        [
            row.Number, row.RegionName, row.BodyCode, row.BodyName,
            long.TryParse(content.Priority, out var priority) ? priority : content.Priority, content.Title, content.Field,
            string.Join("、", new[] { content.SecondaryField1, content.SecondaryField2 }.Where(field => field.Length > 0)),
            content.CooperationKind, content.CurrentSituation, content.Request, content.OwnEfforts, content.ExpectedEffect,
            content.PartnersFor(actor, row.RespondentId) ?? "（協議前のため表示していません）", content.Urgency, content.DesiredYear,
            content.BudgetNeed, content.EstimatedYen is { } yen ? yen / 1000 : content.EstimatedAmount, content.PredecessorNumber,
            content.Visibility, row.Progress.Japanese(), row.Disposition?.Japanese(), row.Division, row.Outcome.Japanese(),
        ];
        return actor.IsSecretariat
            ? [.. common, need.RelatedDivisions, need.NextReport, need.Reason, need.Note, need.PublicTitle, need.PublicSummary]
            : common;
    }
}
