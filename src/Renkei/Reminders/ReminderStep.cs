using Renkei.Audit;

namespace Renkei.Reminders;

/// <summary>One row of a plan: so many 開庁日 before (negative) or after the deadline.</summary>
public sealed class ReminderStep : IPartOfRecord
{
    internal ReminderStep(Guid planId, ReminderTerms terms)
    {
        PlanId = planId;
        (OpenDays, OnlyNotStarted) = terms;
    }

    private ReminderStep()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid PlanId { get; private set; }

    public int OpenDays { get; private set; }

    /// <summary>Only those who have written nothing yet (未着手).</summary>
    public bool OnlyNotStarted { get; private set; }

    Guid IPartOfRecord.RecordId => PlanId;

    public bool Asks(bool isNotStarted) => isNotStarted || !OnlyNotStarted;

    internal void Ask(bool onlyNotStarted) => OnlyNotStarted = onlyNotStarted;
}

/// <summary>What a row of a plan says.</summary>
public sealed record ReminderTerms(int OpenDays, bool OnlyNotStarted);
