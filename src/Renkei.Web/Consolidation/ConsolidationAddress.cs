using Renkei.Consolidation;
using Renkei.Web.Components;

namespace Renkei.Web.Consolidation;

/// <summary>Where the pages of a 取りまとめ表 are; every one of them keeps to the same edition.</summary>
internal static class ConsolidationAddress
{
    public static string Of(string code, string part = "", int? edition = null) =>
        $"/surveys/{code}/consolidation{(part.Length > 0 ? $"/{part}" : "")}{(edition is null ? "" : $"?edition={edition}")}";

    public static IReadOnlyList<Crumb> Trail(ConsolidatedTable table) =>
        [.. Surveys.SurveyAddresses.Trail(table.Survey), new("取りまとめ表", Of(table.Survey.Code, edition: table.Edition?.Number))];

    /// <summary>The same view of the table as it stands and of each edition.</summary>
    public static IReadOnlyList<Tab> Editions(ConsolidatedTable table, IReadOnlyList<ConsolidationEdition> editions, string part) =>
    [
        new("いまの表", Of(table.Survey.Code, part), table.Edition is null),
        .. editions.Select(edition => new Tab(
            edition.Label, Of(table.Survey.Code, part, edition.Number), table.Edition?.Number == edition.Number)),
    ];

    public static IReadOnlyList<Tab> Views(ConsolidatedTable table, string part)
    {
        (string Part, string Text)[] views =
        [
            ("", $"一覧 {table.Keys.Count}"), ("totals", "集計"), ("cases", $"検討を深める案件 {table.Cases.Count}"),
            .. table.IsSecretariats ? [("states", "回答状況")] : Array.Empty<(string, string)>(),
        ];
        return [.. views.Select(view => new Tab(view.Text, Of(table.Survey.Code, view.Part, table.Edition?.Number), view.Part == part))];
    }
}
