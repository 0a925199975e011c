using Microsoft.AspNetCore.Identity;

namespace Renkei.Access;

/// <summary>
/// A person's account (利用者). The login ID is <see cref="IdentityUser{TKey}.UserName"/>; e-mail is optional and may
/// be shared. Belongs to the body whose 団体管理者 issues, resets and stops it; never deleted.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int LoginIdMaxLength = 60;
    public const int PersonNameMaxLength = 40;
    public const int EmailMaxLength = 100;

    public Account(string loginId, string personName, Guid bodyId)
    {
        AccessRules.PersonNameFits.Require(personName.Length is > 0 and <= PersonNameMaxLength);
        Id = Guid.CreateVersion7();
        UserName = loginId;
        PersonName = personName;
        BodyId = bodyId;
    }

    private Account()
    {
    }

    public string PersonName { get; private set; } = "";

    public Guid BodyId { get; private set; }

    /// <summary>The password was set by someone else (one-time code): the person chooses an own one first.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>A one-time code is good until then; null once the person chose an own password.</summary>
    public DateTimeOffset? CodeExpiresAt { get; private set; }

    public DateTimeOffset? StoppedAt { get; private set; }

    public bool IsStopped => StoppedAt is not null;

    public void Rename(string personName)
    {
        AccessRules.PersonNameFits.Require(personName.Length is > 0 and <= PersonNameMaxLength);
        PersonName = personName;
    }

    /// <summary>Optional; several people of a small office may share one.</summary>
    public void Mail(string? email)
    {
        var given = string.IsNullOrWhiteSpace(email) ? null : email.Trim();
        AccessRules.EmailFits.Require(given is null || (given.Length <= EmailMaxLength && given.IndexOf('@') > 0));
        Email = given;
        NormalizedEmail = given?.ToUpperInvariant();
    }

    public void ReceiveCode(DateTimeOffset expiresAt)
    {
        AccessRules.NotStopped.Require(!IsStopped);
        MustChangePassword = true;
        CodeExpiresAt = expiresAt;
    }

    public void ChoosePassword()
    {
        MustChangePassword = false;
        CodeExpiresAt = null;
    }

    public bool CodeHasExpired(DateTimeOffset now) => MustChangePassword && CodeExpiresAt < now;

    public void Stop(DateTimeOffset now)
    {
        AccessRules.NotStopped.Require(!IsStopped);
        StoppedAt = now;
    }

    public void Resume()
    {
        AccessRules.IsStopped.Require(IsStopped);
        StoppedAt = null;
    }
}
