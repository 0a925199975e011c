using Renkei.Replies;
using Renkei.Web.Components;

namespace Renkei.Web.Replies;

/// <summary>The filter of the list of replies as it stands in the address, and what there is to choose from.</summary>
internal static class ReplyQuery
{
    public static ReplyFilter Read(IQueryCollection query) => new(
        Enum.TryParse<ReplyState>(query["state"], out var state) && Enum.IsDefined(state) ? state : null,
        query["body"].ToString() is { Length: > 0 } body ? body : null,
        int.TryParse(query["theme"], out var theme) ? theme : null);

    public static IReadOnlyList<ChosenFilter> Chosen(ReplyFilter filter, IReadOnlyList<ReplyRow> rows)
    {
        (string Parameter, string Name, string? Value)[] chosen =
        [
            ("state", "状態", filter.State?.Japanese()),
            ("body", "団体", filter.Body is null ? null : NameOf(Bodies(rows), filter.Body)),
            ("theme", "テーマ", filter.Theme is { } theme ? NameOf(Themes(rows), $"{theme}") : null),
        ];
        return [.. chosen.Where(one => one.Value is not null)
            .Select(one => new ChosenFilter(one.Parameter, $"{one.Name}：{one.Value}"))];
    }

    public static IReadOnlyList<Option> States(IReadOnlyList<ReplyRow> rows) =>
        [.. Enum.GetValues<ReplyState>().Select(state =>
            new Option(state.ToString(), $"{state.Japanese()}（{rows.Count(row => row.State == state)}）"))];

    public static IReadOnlyList<Option> Bodies(IReadOnlyList<ReplyRow> rows) =>
        [.. rows.GroupBy(row => (row.Need.BodyCode, row.Need.BodyName))
            .OrderBy(group => group.Key.BodyCode, StringComparer.Ordinal)
            .Select(group => new Option(group.Key.BodyCode, $"{group.Key.BodyName}（{group.Count()}）"))];

    public static IReadOnlyList<Option> Themes(IReadOnlyList<ReplyRow> rows) =>
        [.. rows.GroupBy(row => row.Theme ?? new ReplyTheme(0, "テーマなし")).OrderBy(group => group.Key.Serial)
            .Select(group => new Option($"{group.Key.Serial}", $"{group.Key.Name}（{group.Count()}）"))];

    private static string NameOf(IReadOnlyList<Option> options, string value) =>
        options.FirstOrDefault(option => option.Value == value)?.Text ?? value;
}
