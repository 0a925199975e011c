namespace Renkei.Access;

/// <summary>登録票: what a person needs to sign in for the first time. The code is nowhere else and never shown again.</summary>
/// <param name="Code">One-time code; only its hash is stored.</param>
public sealed record RegistrationSheet(
    string LoginId, string PersonName, string BodyName, string Code, DateTimeOffset ExpiresAt)
{
    public static readonly TimeSpan CodeLifetime = TimeSpan.FromDays(14);
}
