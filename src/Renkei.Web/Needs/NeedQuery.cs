using Renkei.Calendar;
using Renkei.Needs;
using Renkei.Web.Components;

namespace Renkei.Web.Needs;

/// <summary>The filter of the register as it stands in the address. What it does not know it leaves out.</summary>
internal static class NeedQuery
{
    public const string ByNumber = "number";

    public static NeedFilter Read(IQueryCollection query, FiscalYear current) =>
        new(FiscalYearNames.TryRead(query["year"], out var year) ? year.Value : current)
        {
            Text = Text(query, "q"),
            IsByNumber = Text(query, "sort") == ByNumber,
            Field = Text(query, "field"),
            Region = Text(query, "region"),
            Body = Text(query, "body"),
            Division = Text(query, "division"),
            Progress = Enum.TryParse<NeedProgress>(query["progress"], out var progress) && Enum.IsDefined(progress)
                ? progress
                : null,
            IsReplaced = Text(query, "replaced") is not null,
            Disposition = Text(query, "disposition") is [var letter] && NeedPlaces.ByLetter(letter) is { } disposition
                ? disposition
                : null,
        };

    public static IReadOnlyList<ChosenFilter> Chosen(NeedFilter filter, IReadOnlyList<NeedRow> all)
    {
        (string Parameter, string Name, string? Value)[] chosen =
        [
            ("q", "ことば", filter.Text),
            ("field", "分野", filter.Field),
            ("region", "地域", Name(all, row => row.RegionCode == filter.Region, row => row.RegionName, filter.Region)),
            ("body", "団体", Name(all, row => row.BodyCode == filter.Body, row => row.BodyName, filter.Body)),
            ("disposition", "対応区分", filter.Disposition?.Japanese()),
            ("progress", "処理状況", filter.Progress?.Japanese()),
            ("division", "所管課", Name(all, row => row.DivisionCode == filter.Division, row => row.Division, filter.Division)),
            ("replaced", "内容", filter.IsReplaced ? "整理の後に差替えあり" : null),
        ];
        return [.. chosen.Where(one => one.Value is not null)
            .Select(one => new ChosenFilter(one.Parameter, $"{one.Name}：{one.Value}"))];
    }

    private static string? Name(
        IReadOnlyList<NeedRow> all, Func<NeedRow, bool> isMeant, Func<NeedRow, string?> name, string? code) =>
        code is null ? null : all.Where(isMeant).Select(name).FirstOrDefault() ?? code;

    private static string? Text(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
