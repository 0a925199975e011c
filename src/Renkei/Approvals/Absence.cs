using Renkei.Access;

namespace Renkei.Approvals;

/// <summary>不在: the holder of a position is away from one day to another, so that a named deputy may decide.</summary>
public sealed class Absence
{
    public const int ReasonMaxLength = 60;

    /// <param name="isHeld">Somebody is in the post; where nobody is (欠員), nobody is away.</param>
    public Absence(Position position, bool isHeld, DateOnly from, DateOnly until, string reason)
    {
        ApprovalRules.VacantIsNotAbsent.Require(isHeld);
        ApprovalRules.AbsenceEnds.Require(until >= from);
        ApprovalRules.AbsenceReasonFits.Require(reason.Length <= ReasonMaxLength);
        PositionId = position.Id;
        From = from;
        Until = until;
        Reason = reason;
    }

    private Absence()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid PositionId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    public string Reason { get; private set; } = "";

    public bool Covers(DateOnly day) => From <= day && day <= Until;

    /// <summary>Back earlier than planned.</summary>
    public void EndOn(DateOnly lastDay)
    {
        ApprovalRules.AbsenceEnds.Require(lastDay >= From.AddDays(-1));
        Until = lastDay;
    }
}
