using System.Security.Cryptography;

namespace Renkei.Access;

/// <summary>What a password must be, and one-time codes that can be read from paper and typed.</summary>
public static class Passwords
{
    public const int MinimumLength = 10;

    /// <summary>Without 0 O 1 I L, which look alike on paper.</summary>
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>Three groups of four: 59 bits, good for a fortnight and one use.</summary>
    public static string NewOneTimeCode() => string.Join(
        '-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>The first twelve bytes of a secret in the same letters, always the same for the same secret.</summary>
    public static string Legible(byte[] secret) => string.Join(
        '-', secret.Take(12).Select(part => Letters[part % Letters.Length]).Chunk(4).Select(group => new string(group)));
}
