using Renkei.Calendar;
using Renkei.Cycles;

namespace Renkei.Web.Cycles;

/// <summary>One phase in the form, as it was typed.</summary>
public sealed class PhaseRow
{
    public string? Name { get; set; }

    public int PlannedFrom { get; set; } = 4;

    public int PlannedTo { get; set; } = 4;

    public string? BegunOn { get; set; }

    public string? EndedOn { get; set; }

    internal bool IsNew { get; set; }

    internal string? BegunError { get; private set; }

    internal string? EndedError { get; private set; }

    internal IEnumerable<string> Mistakes =>
        new[] { BegunError, EndedError }.OfType<string>().Select(mistake => $"{Name}：{mistake}");

    internal static PhaseRow Of(CycleLinePhase phase) => new()
    {
        Name = phase.Name,
        PlannedFrom = phase.PlannedFrom,
        PlannedTo = phase.PlannedTo,
        BegunOn = phase.BegunOn?.InJapaneseWithoutWeekday(),
        EndedOn = phase.EndedOn?.InJapaneseWithoutWeekday(),
    };

    /// <summary>Null when a date cannot be read; the errors then say why.</summary>
    internal PhaseRevision? Read(int number)
    {
        var begunOn = DayOf(BegunOn, mistake => BegunError = mistake);
        var endedOn = DayOf(EndedOn, mistake => EndedError = mistake);
        return BegunError is null && EndedError is null
            ? new PhaseRevision(number, (Name ?? "").Trim(), PlannedFrom, PlannedTo, begunOn, endedOn)
            : null;
    }

    private static DateOnly? DayOf(string? text, Action<string> complain)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (JapaneseDateReader.TryRead(text, out var day, out var mistake))
        {
            return day;
        }

        complain(mistake);
        return null;
    }
}
