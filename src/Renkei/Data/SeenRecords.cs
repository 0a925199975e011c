namespace Renkei.Data;

/// <summary>
/// The versions of the records that the form on screen was made from. A form that was open while somebody else saved
/// must not overwrite what its sender never saw; <see cref="SeenInterceptor"/> refuses it.
/// </summary>
public sealed class SeenRecords
{
    private readonly Dictionary<Guid, int> _versions = [];

    /// <summary>As a form carries it: the key without hyphens and the version.</summary>
    public static string Mark(Guid id, int version) => $"{id:N}.{version}";

    /// <summary>What is no mark is passed over: a form without marks is checked as it is saved, and not further back.</summary>
    public void Read(string? mark)
    {
        if (mark?.Split('.') is [var key, var number]
            && Guid.TryParseExact(key, "N", out var id) && int.TryParse(number, out var version))
        {
            _versions[id] = version;
        }
    }

    internal int? VersionOf(Guid id) => _versions.TryGetValue(id, out var seen) ? seen : null;
}
