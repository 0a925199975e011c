using Renkei.Collection;
using Renkei.Web.Components;

namespace Renkei.Web.Collection;

/// <summary>The filter of the table of answers as it stands in the address.</summary>
internal static class CollectionQuery
{
    public static CollectionFilter Read(IQueryCollection query) => new()
    {
        Region = Text(query, "region"),
        State = Text(query, "state"),
        Due = Text(query, "due"),
        Extension = Text(query, "extension"),
        Proxy = Text(query, "proxy"),
        Decision = Text(query, "decision"),
        Sort = Text(query, "sort"),
    };

    public static IReadOnlyList<ChosenFilter> Chosen(CollectionFilter filter)
    {
        (string Parameter, string Name, string? Value)[] chosen =
        [
            ("region", "地域", filter.Region),
            ("state", "状態", filter.State),
            ("due", "期限", Named(CollectionFilter.Dues, filter.Due)),
            ("extension", "延長", Named(CollectionFilter.Extensions, filter.Extension)),
            ("proxy", "代行", Named(CollectionFilter.Proxies, filter.Proxy)),
            ("decision", "決裁", Named(CollectionFilter.Decisions, filter.Decision)),
        ];
        return [.. chosen.Where(one => one.Value is not null)
            .Select(one => new ChosenFilter(one.Parameter, $"{one.Name}：{one.Value}"))];
    }

    public static IReadOnlyList<Option> Options(IReadOnlyList<CollectionChoice> choices) =>
        [.. choices.Select(choice => new Option(choice.Key, choice.Text))];

    public static IReadOnlyList<Option> Distinct(IEnumerable<CollectionRow> rows, Func<CollectionRow, string> value) =>
        [.. rows.Select(value).Distinct().Select(text => new Option(text))];

    private static string? Named(IReadOnlyList<CollectionChoice> choices, string? key) =>
        choices.FirstOrDefault(choice => choice.Key == key)?.Text;

    private static string? Text(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
