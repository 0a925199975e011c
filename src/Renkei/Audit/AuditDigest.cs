using System.Security.Cryptography;
using System.Text;

namespace Renkei.Audit;

/// <summary>How entries, values and links are digested. Parts are joined by U+001F, which no input contains.</summary>
public static class AuditDigest
{
    private const char Separator = '\u001f';

    public static string OfValue(string salt, string field, string? before, string? after) =>
        Of(salt, field, before is null ? "0" : "1" + before, after is null ? "0" : "1" + after);

    public static string OfEntry(
        Guid id, DateTimeOffset at, string actor, string kind, string subject, AuditChange change,
        IEnumerable<string> valueDigests) =>
        Of([id.ToString(), at.UtcDateTime.Ticks.ToString(), actor, kind, subject, change.ToString(), .. valueDigests]);

    public static string OfLink(string previousHash, string entryDigest) => Of(previousHash, entryDigest);

    private static string Of(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts))));
}
