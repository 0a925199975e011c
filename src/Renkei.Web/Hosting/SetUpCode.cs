using System.Security.Cryptography;
using Renkei.Access;

namespace Renkei.Web.Hosting;

/// <summary>
/// Shown on the terminal of a real installation that is not set up yet, and asked for on its set-up page: who starts the
/// site may say which prefecture it is and becomes its first システム管理者. Follows from the key file, so that every
/// node knows it and none has to remember it.
/// </summary>
public sealed class SetUpCode(SiteKey key)
{
    public string Value { get; } = Passwords.Legible(key.For("set-up"));

    public bool Is(string typed) => typed is not null && CryptographicOperations.FixedTimeEquals(
        System.Text.Encoding.UTF8.GetBytes(typed.Trim().ToUpperInvariant()), System.Text.Encoding.UTF8.GetBytes(Value));
}
