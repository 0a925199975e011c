using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>Whether one body is left out of the plan (この団体には自動で送らない).</summary>
public sealed class ReminderPause : IVersioned
{
    public ReminderPause(SurveyResponse response)
    {
        ResponseId = response.Id;
    }

    private ReminderPause()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    public bool IsPaused { get; private set; }

    public void Set(bool isPaused) => IsPaused = isPaused;
}
