namespace Renkei.Access;

/// <summary>Who holds a position from when until when (発令). A person may hold several, for several bodies.</summary>
public sealed class Appointment
{
    public Appointment(Account account, Position position, DateOnly from, bool isActing = false)
    {
        AccountId = account.Id;
        PositionId = position.Id;
        From = from;
        IsActing = isActing;
    }

    private Appointment()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AccountId { get; private set; }

    public Guid PositionId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>事務取扱: holds a vacant position beside the own one.</summary>
    public bool IsActing { get; private set; }

    public bool IsInForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public void End(DateOnly lastDay)
    {
        AccessRules.EndsAfterItBegins.Require(lastDay >= From.AddDays(-1));
        Until = lastDay;
    }
}
