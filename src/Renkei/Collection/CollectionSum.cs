using Renkei.Organizations;

namespace Renkei.Collection;

/// <summary>回答 28/35（うち該当なし 1）, of all or of one jurisdiction.</summary>
/// <param name="Needs">件数計 of 様式2; null where the reader may know states only.</param>
public sealed record CollectionSum(string Name, int Asked, int Answered, int Nil, int? Needs, int? Deepenings)
{
    public static CollectionSum Of(string name, IReadOnlyCollection<CollectionRow> rows)
    {
        var seesCounts = rows.Where(row => row.Sent is not null).All(row => row.Sent!.Needs is not null);
        return new CollectionSum(
            name, rows.Count, rows.Count(row => row.Response.HasSubmission),
            rows.Count(row => row.Response is { HasSubmission: true, IsNil: true }),
            seesCounts ? rows.Sum(row => row.Sent?.Needs ?? 0) : null,
            seesCounts ? rows.Sum(row => row.Sent?.Deepenings ?? 0) : null);
    }

    /// <summary>市町村 回答 28/35, and the 課 of the prefecture apart from it where they are asked too.</summary>
    public static IReadOnlyList<CollectionSum> Totals(IReadOnlyList<CollectionRow> rows) =>
    [
        .. rows.GroupBy(row => row.Answer.Kind == OrganizationKind.Municipality).OrderByDescending(kind => kind.Key)
            .Select(kind => Of(kind.Key ? "市町村" : "県の部局", [.. kind])),
    ];

    /// <summary>All of <see cref="Totals"/> in one line.</summary>
    public static string TotalLine(IReadOnlyList<CollectionRow> rows) =>
        string.Join("　／　", Totals(rows).Select(sum => sum.Line));

    public static IReadOnlyList<CollectionSum> ByRegion(IEnumerable<CollectionRow> rows) =>
        [.. rows.GroupBy(row => row.Answer.Region).Select(region => Of(region.Key, [.. region]))];

    public string Line => $"{Name}　回答 {Answered}/{Asked}{(Nil > 0 ? $"（うち該当なし {Nil}）" : "")}"
        + (Needs is null ? "" : $"　件数計 様式2 {Needs}件・様式3 {Deepenings}件");
}
