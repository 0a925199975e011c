namespace Renkei.Text.Grouping;

/// <summary>Which texts must be in which group.</summary>
internal static class FixedNames
{
    /// <returns>Name by id: of the lock, or of the earlier group if others were in it; null for a free text.</returns>
    public static Func<string, string?> Of(GroupingOptions options)
    {
        var sizes = options.Previous.Values.CountBy(name => name).ToDictionary();
        return id => options.Locks.TryGetValue(id, out var locked) ? locked
            : options.Previous.TryGetValue(id, out var name) && sizes[name] > 1 ? name
            : null;
    }
}
