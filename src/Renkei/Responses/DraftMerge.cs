using System.Security.Cryptography;
using System.Text;

namespace Renkei.Responses;

/// <summary>
/// What becomes of one field when a form comes back: compares what the person began from, what the person sent and
/// what the draft holds now. Nobody's words are overwritten unseen.
/// </summary>
public static class DraftMerge
{
    private const int DigestLength = 12;

    /// <param name="began">Digest of the value the form was made from; empty for an empty field.</param>
    /// <param name="mine">What the person sent.</param>
    /// <param name="theirs">What the draft holds now.</param>
    public static MergeOutcome Of(string began, string mine, string theirs) =>
        mine == theirs || Digest(mine) == began ? MergeOutcome.Keep
        : Digest(theirs) == began ? MergeOutcome.Write
        : MergeOutcome.Conflict;

    /// <summary>The first 48 bits of SHA-256 in hexadecimal; empty for an empty value.</summary>
    public static string Digest(string value) =>
        value.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..DigestLength];

    /// <summary>Browsers send CRLF for a line break; the draft keeps LF, or every field would seem changed.</summary>
    public static string Plain(string value) => value.ReplaceLineEndings("\n");
}
