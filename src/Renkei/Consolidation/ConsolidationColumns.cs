using Renkei.Workbooks;

namespace Renkei.Consolidation;

/// <summary>The columns of 一覧 in their order, and those of the flat sheet データ.</summary>
public static class ConsolidationColumns
{
    private const string Multiple = "副分野";

    private static readonly ConsolidationColumn[] Bodies =
    [
        new("place", "通番", 5, row => row.Place, "この表の中での通し番号。団体コード順") { Kind = ColumnKind.Number },
        new("number", "番号", 14, row => row.Number, "課題・ニーズの番号（年度－団体－その団体での番号）。変わらない"),
        new("region", "地域", 12, row => row.Region, "管内の総合支庁。県の課の回答は「県の部局」"),
        new("body_code", "団体コード", 9, row => row.BodyCode, "全国地方公共団体コード（6桁）。県の課は県が付けたコード"),
        new("body_name", "団体名", 11, row => row.BodyName, "回答した団体または課"),
        new("priority", "優先", 5, row => Whole(row.Priority), "団体の中での優先順位") { Kind = ColumnKind.Number },
        new("title", "件名", 24, row => row.Title, "団体が書いた件名"),
        new("field", "主分野", 12, row => row.Field, "団体が選んだ分野"),
        new("secondary_fields", Multiple, 14, row => row.SecondaryFields, "主分野のほかに当たる分野。2つまで"),
        new("cooperation_kind", "連携の区分", 12, row => row.CooperationKind, "だれとの連携か"),
        new("current_situation", "現状・課題", 44, row => row.CurrentSituation, "団体が書いた現状と課題"),
        new("request", "県に求めること", 38, row => row.Request, "県に求める連携の内容。県の課の回答では市町村に求めること"),
        new("own_efforts", "自団体で行うこと", 34, row => row.OwnEfforts, "自団体で行うこと、行っていること"),
        new("expected_effect", "期待する効果", 26, row => row.ExpectedEffect, "期待する効果"),
        new("partners", "連携したい相手", 16, row => row.Partners, "相手方との協議の前は、市町村用の版では表示しない"),
        new("urgency", "緊急度", 12, row => row.Urgency, "高・中・低"),
        new("desired_year", "希望時期", 11, row => row.DesiredYear, "実現を希望する年度"),
        new("budget_need", "予算", 6, row => row.BudgetNeed, "要・不要・未定"),
        new("estimated_thousand_yen", "概算額(千円)", 11, row => row.EstimatedThousands, "千円。数でない記入は書かれたまま") { Kind = ColumnKind.Number },
        new("predecessor_number", "前年度番号", 13, row => row.PredecessorNumber, "前年度から続くときの番号"),
        new("visibility", "公開区分", 12, row => row.Visibility, "公開可・県・市町村限り・事務局限り"),
    ];

    private static readonly ConsolidationColumn[] Secretariats =
    [
        // Nothing in Renkei merges needs yet: the column keeps its place for those who sort on paper or in Excel.
        Sorted("merged_into", "統合先", 13, _ => "", "まとめた先の課題の番号（まとめる機能ができるまでは空欄）"),
        Sorted("theme", "テーマ（案）", 18, row => row.Theme, "連携テーマの案"),
        Sorted("division", "所管課", 16, row => row.Division, "県の所管課（案）"),
        Sorted("related_divisions", "関係課", 16, row => row.RelatedDivisions, "所管課のほかに関係する課"),
        Sorted("disposition", "対応区分（案）", 18, row => row.Disposition, "A〜J"),
        Sorted("note", "備考", 24, row => row.Mark + row.Note, "事務局の備考。【】は前の集計との関係"),
    ];

    private static readonly ConsolidationColumn[] Apart =
    [
        new("secondary_field_1", "副分野1", 12, row => row.SecondaryField1, "副分野の1つ目"),
        new("secondary_field_2", "副分野2", 12, row => row.SecondaryField2, "副分野の2つ目"),
    ];

    public static IReadOnlyList<ConsolidationColumn> Of(ConsolidationVersion version) =>
        version == ConsolidationVersion.Secretariat ? [.. Bodies, .. Secretariats] : Bodies;

    /// <summary>One value in each column.</summary>
    public static IReadOnlyList<ConsolidationColumn> Flat(ConsolidationVersion version) =>
        [.. Of(version).SelectMany(column => column.Head == Multiple ? Apart : [column])];

    private static ConsolidationColumn Sorted(
        string key, string head, double width, Func<ConsolidatedNeed, object?> value, string definition) =>
        new(key, head, width, value, $"事務局整理欄。{definition}") { IsSecretariats = true };

    private static object Whole(string text) => long.TryParse(text, out var number) ? number : text;
}
