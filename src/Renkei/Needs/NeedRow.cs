using Renkei.Access;
using Renkei.Calendar;

namespace Renkei.Needs;

/// <summary>A need in the register, as one reader may see it.</summary>
/// <param name="Disposition">Null also where the reader may not know it yet.</param>
/// <param name="Division">所管課; null also where the reader may not know it yet.</param>
public sealed record NeedRow(
    Guid Id, FiscalYear Year, string Number, Guid RespondentId, string BodyCode, string BodyName, string? RegionCode,
    string? RegionName, string Title, string Field, string Urgency, string Priority, NeedProgress Progress,
    NeedDisposition? Disposition, NeedOutcome Outcome, string? DivisionCode, string? Division, Guid ContentId)
{
    /// <summary>整理の後に差替えあり; false also where the reader may not know it.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>Without what this reader may not know yet.</summary>
    internal NeedRow For(Actor actor)
    {
        var seen = this with { Outcome = actor.OutcomeFor(Outcome), IsReplaced = IsReplaced && actor.IsSecretariat };
        return actor.SeesHandlingOf(Progress) ? seen : seen with { Disposition = null, DivisionCode = null, Division = null };
    }
}
