namespace Renkei.Redactions;

/// <summary>墨消し: that a text was blacked out everywhere, why, and in how many places. The text itself is nowhere.</summary>
public sealed class Redaction
{
    public const int ReasonMaxLength = 400;

    public Redaction(string reason, int placeCount, string doneBy, DateTimeOffset now)
    {
        RedactionRules.HasReason.Require(reason.Trim().Length is > 0 and <= ReasonMaxLength);
        Reason = reason.Trim();
        PlaceCount = placeCount;
        DoneBy = doneBy;
        DoneAt = now;
    }

    private Redaction()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Reason { get; private set; } = "";

    public int PlaceCount { get; private set; }

    public string DoneBy { get; private set; } = "";

    public DateTimeOffset DoneAt { get; private set; }
}
