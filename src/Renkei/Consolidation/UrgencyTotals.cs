namespace Renkei.Consolidation;

/// <summary>集計2 緊急度×希望時期: each need once.</summary>
public sealed record UrgencyTotals(IReadOnlyList<string> Years, IReadOnlyList<UrgencyTotal> Rows, UrgencyTotal Whole)
{
    public const string Note = "1件を1回だけ数えます。";
    public const string Blank = "記入なし";

    public static UrgencyTotals Of(ConsolidatedTable table)
    {
        var years = table.Keys.Select(key => key.DesiredYear).Distinct()
            .OrderBy(year => year.Length == 0).ThenBy(year => year == "未定").ThenBy(year => year, StringComparer.Ordinal).ToList();
        var urgencies = table.Keys.Select(key => key.Urgency).Distinct()
            .OrderBy(Rank).ThenBy(urgency => urgency, StringComparer.Ordinal);
        return new UrgencyTotals(
            years,
            [.. urgencies.Select(urgency => UrgencyTotal.Of(urgency, years, [.. table.Keys.Where(key => key.Urgency == urgency)]))],
            UrgencyTotal.Of("計", years, table.Keys));
    }

    private static int Rank(string urgency) => urgency.Length == 0 ? 9 : "高中低".IndexOf(urgency[0], StringComparison.Ordinal) is >= 0 and var rank ? rank : 8;
}

/// <param name="Counts">件数 by the years of the head.</param>
public sealed record UrgencyTotal(string Urgency, IReadOnlyList<int> Counts, TotalCell Whole)
{
    internal static UrgencyTotal Of(string urgency, IReadOnlyList<string> years, IReadOnlyList<ConsolidatedKey> keys) =>
        new(urgency, [.. years.Select(year => keys.Count(key => key.DesiredYear == year))], TotalCell.Of(keys));
}
