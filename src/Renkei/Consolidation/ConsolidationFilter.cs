using Renkei.Text.Normalization;

namespace Renkei.Consolidation;

/// <summary>What of the table is shown, and in which order, as it stands in the address.</summary>
public sealed record ConsolidationFilter
{
    /// <summary>Words that all occur in number, body or 件名, in whatever spelling.</summary>
    public string? Text { get; init; }

    /// <summary>As 主分野 or 副分野, as the sums count.</summary>
    public string? Field { get; init; }

    /// <summary>Code of a branch office; "-" for 県の部局.</summary>
    public string? Region { get; init; }

    public string? Body { get; init; }

    public string? Urgency { get; init; }

    public string? Year { get; init; }

    public string? Division { get; init; }

    /// <summary>"added" or "replaced" since the newest edition.</summary>
    public string? Since { get; init; }

    /// <summary>field, urgency, amount, division, title; with - before it downwards. The order of codes otherwise.</summary>
    public string? Sort { get; init; }

    public IReadOnlyList<ConsolidatedKey> Choose(ConsolidatedTable table) => [.. Ordered(table, table.Keys.Where(Matches()))];

    private Func<ConsolidatedKey, bool> Matches()
    {
        var words = Normalizer.Normalize(Text ?? "").Text.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries);
        return key =>
            (Field is null || key.Fields.Contains(Field))
            && (Region is null || (Region == "-" ? key.RegionCode.Length == 0 : key.RegionCode == Region))
            && (Body is null || key.BodyCode == Body)
            && (Urgency is null || key.Urgency == Urgency)
            && (Year is null || key.DesiredYear == Year)
            && (Division is null || key.DivisionCode == Division)
            && (Since is null || key.Since == (Since == "added" ? SinceEdition.Added : SinceEdition.Replaced))
            && (words.Length == 0 || Holds(key, words));
    }

    private IEnumerable<ConsolidatedKey> Ordered(ConsolidatedTable table, IEnumerable<ConsolidatedKey> keys)
    {
        var places = table.Fields.Select((field, index) => (field, index)).ToDictionary(one => one.field, one => one.index);
        Comparison<ConsolidatedKey> compare = Sort?.TrimStart('-') switch
        {
            "field" => (a, b) => places.GetValueOrDefault(a.Field, -1).CompareTo(places.GetValueOrDefault(b.Field, -1)),
            "urgency" => (a, b) => string.CompareOrdinal(a.Urgency, b.Urgency),
            "amount" => (a, b) => (a.EstimatedYen ?? -1).CompareTo(b.EstimatedYen ?? -1),
            "division" => (a, b) => string.CompareOrdinal(a.DivisionCode, b.DivisionCode),
            "title" => (a, b) => string.CompareOrdinal(a.Title, b.Title),
            _ => (a, b) => a.Place.CompareTo(b.Place),
        };
        var order = Comparer<ConsolidatedKey>.Create(compare);
        return (Sort?.StartsWith('-') == true ? keys.OrderDescending(order) : keys.Order(order)).ThenBy(key => key.Place);
    }

    private static bool Holds(ConsolidatedKey key, string[] words)
    {
        var text = Normalizer.Normalize($"{key.Number}\n{key.BodyName}\n{key.Title}").Text;
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
