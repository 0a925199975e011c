using Renkei.Access;

namespace Renkei.Approvals;

/// <summary>A position named beforehand to decide for another while its holder is away; the list is gone down in order.</summary>
public sealed class Deputy
{
    public Deputy(Position position, int number, Position deputy)
    {
        ApprovalRules.OwnPositions.Require(deputy.BodyId == position.BodyId && deputy.Id != position.Id);
        PositionId = position.Id;
        Number = number;
        DeputyPositionId = deputy.Id;
    }

    private Deputy()
    {
    }

    public Guid PositionId { get; private set; }

    /// <summary>1 is asked first.</summary>
    public int Number { get; private set; }

    public Guid DeputyPositionId { get; private set; }

    /// <summary>Another position takes this place in the list.</summary>
    internal void PassTo(Deputy other) => DeputyPositionId = other.DeputyPositionId;
}
