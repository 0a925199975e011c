namespace Renkei.Consolidation;

/// <summary>
/// 集計1 分野×地域: 件数 and 団体数 side by side. A need counts under its 主分野 and each 副分野, so the fields add up to more
/// than there are (延べ); the last line counts each need and each body once (実数).
/// </summary>
public sealed record FieldTotals(
    IReadOnlyList<TotalRegion> Regions, IReadOnlyList<FieldTotal> Fields, FieldTotal Repeated, FieldTotal Actual)
{
    public const string Note = "課題は主分野と副分野のそれぞれに数えるため、分野の計（延べ）は実数と合いません。団体数も、1つの団体が複数の分野に出るため、分野の計と合いません。";

    public static FieldTotals Of(ConsolidatedTable table)
    {
        var regions = table.Keys.Select(key => new TotalRegion(key.RegionCode, key.Region)).Distinct()
            .OrderBy(region => region.Code.Length == 0).ThenBy(region => region.Code, StringComparer.Ordinal).ToList();
        var fields = table.Fields
            .Select(field => FieldTotal.Of(field, regions, [.. table.Keys.Where(key => key.Fields.Contains(field))]))
            .ToList();
        return new FieldTotals(regions, fields, Sum(fields, regions.Count), FieldTotal.Of("実数", regions, table.Keys));
    }

    private static FieldTotal Sum(IReadOnlyList<FieldTotal> fields, int regions) => new(
        "分野の計（延べ）",
        [.. Enumerable.Range(0, regions).Select(region => new TotalCell(
            fields.Sum(field => field.Cells[region].Needs), fields.Sum(field => field.Cells[region].Bodies)))],
        new TotalCell(fields.Sum(field => field.Whole.Needs), fields.Sum(field => field.Whole.Bodies)));
}

/// <param name="Code">Empty for 県の部局.</param>
public sealed record TotalRegion(string Code, string Name);

public sealed record FieldTotal(string Field, IReadOnlyList<TotalCell> Cells, TotalCell Whole)
{
    internal static FieldTotal Of(string field, IReadOnlyList<TotalRegion> regions, IReadOnlyList<ConsolidatedKey> keys) => new(
        field, [.. regions.Select(region => TotalCell.Of(keys.Where(key => key.RegionCode == region.Code)))], TotalCell.Of(keys));
}

/// <param name="Needs">件数</param>
/// <param name="Bodies">団体数</param>
public sealed record TotalCell(int Needs, int Bodies)
{
    internal static TotalCell Of(IEnumerable<ConsolidatedKey> keys)
    {
        var (needs, bodies) = (0, new HashSet<string>());
        foreach (var key in keys)
        {
            needs++;
            bodies.Add(key.BodyCode);
        }

        return new TotalCell(needs, bodies.Count);
    }
}
