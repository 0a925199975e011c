using System.Globalization;
using Renkei.Consolidation;
using Renkei.Web.Components;

namespace Renkei.Web.Consolidation;

/// <summary>Which edition, which rows and which order, as it stands in the address.</summary>
internal static class ConsolidationQuery
{
    private static readonly string[] Sorts = ["number", "title", "field", "urgency", "amount", "division"];

    public static ConsolidationFilter Read(IQueryCollection query) => new()
    {
        Text = Text(query, "q"),
        Field = Text(query, "field"),
        Region = Text(query, "region"),
        Body = Text(query, "body"),
        Urgency = Text(query, "urgency"),
        Year = Text(query, "year"),
        Division = Text(query, "division"),
        Since = Text(query, "since") is "added" or "replaced" ? Text(query, "since") : null,
        Sort = Text(query, "sort") is { } sort && Sorts.Contains(sort.TrimStart('-')) ? sort : null,
    };

    /// <returns>False when something stands there that is no number.</returns>
    public static bool TryReadEdition(string? text, out int? edition)
    {
        edition = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return edition is not null || string.IsNullOrEmpty(text);
    }

    public static IReadOnlyList<ChosenFilter> Chosen(ConsolidationFilter filter, ConsolidatedTable table)
    {
        (string Parameter, string Name, string? Value)[] chosen =
        [
            ("q", "ことば", filter.Text),
            ("field", "分野", filter.Field),
            ("region", "地域", Name(table, key => key.RegionCode == filter.Region?.Trim('-'), key => key.Region, filter.Region)),
            ("body", "団体", Name(table, key => key.BodyCode == filter.Body, key => key.BodyName, filter.Body)),
            ("urgency", "緊急度", filter.Urgency),
            ("year", "希望時期", filter.Year),
            ("division", "所管課", Name(table, key => key.DivisionCode == filter.Division, key => key.Division, filter.Division)),
            ("since", "前の集計から", filter.Since is null ? null : filter.Since == "added" ? "後から加わった課題" : "差し替わった課題"),
        ];
        return [.. chosen.Where(one => one.Value is not null).Select(one => new ChosenFilter(one.Parameter, $"{one.Name}：{one.Value}"))];
    }

    private static string? Name(
        ConsolidatedTable table, Func<ConsolidatedKey, bool> isMeant, Func<ConsolidatedKey, string> name, string? code) =>
        code is null ? null : table.Keys.Where(isMeant).Select(name).FirstOrDefault() ?? code;

    private static string? Text(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
