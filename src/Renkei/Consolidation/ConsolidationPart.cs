namespace Renkei.Consolidation;

/// <summary>Rows under one head: a field, a 所管課. Without a title there is no head.</summary>
internal sealed record ConsolidationPart(string Title, IReadOnlyList<ConsolidatedKey> Keys)
{
    /// <summary>一覧（団体順）, 分野別 and, for the secretariat, 所管課別.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<ConsolidationPart> Parts)> ListsOf(ConsolidatedTable table)
    {
        yield return ("一覧（団体順）", [new ConsolidationPart("", table.Keys)]);
        yield return ("分野別", ByField(table));
        if (table.IsSecretariats)
        {
            yield return ("所管課別", ByDivision(table));
        }
    }

    private static List<ConsolidationPart> ByField(ConsolidatedTable table)
    {
        var byField = table.Keys.ToLookup(key => key.Field);
        return [.. table.Fields.Append("").Where(byField.Contains)
            .Select(field => new ConsolidationPart(field.Length > 0 ? field : "分野の記入なし", [.. byField[field]]))];
    }

    private static List<ConsolidationPart> ByDivision(ConsolidatedTable table) =>
    [
        .. table.Keys.GroupBy(key => (key.DivisionCode, key.Division))
            .OrderBy(group => group.Key.DivisionCode.Length == 0).ThenBy(group => group.Key.DivisionCode, StringComparer.Ordinal)
            .Select(group => new ConsolidationPart(group.Key.Division.Length > 0 ? group.Key.Division : "所管課未定", [.. group])),
    ];
}
