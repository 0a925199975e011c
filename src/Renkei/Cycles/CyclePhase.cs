using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Cycles;

/// <summary>
/// A phase of the yearly flow (年度切替, 調査, …, 公表): planned by months, begun and ended on real days. The next year
/// starts from a copy that knows its predecessor.
/// </summary>
public sealed class CyclePhase : IVersioned
{
    public const int NameMaxLength = 30;

    public CyclePhase(FiscalYear year, int number, string name, int plannedFrom, int plannedTo)
    {
        Year = year;
        Number = number;
        Plan(name, plannedFrom, plannedTo);
    }

    private CyclePhase()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public FiscalYear Year { get; private set; }

    /// <summary>Place in the list, from 1.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Month 1–12; 4 is the first of the year and 3 the last.</summary>
    public int PlannedFrom { get; private set; }

    /// <summary>Month 1–12, not before <see cref="PlannedFrom"/> in the fiscal year.</summary>
    public int PlannedTo { get; private set; }

    public DateOnly? BegunOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public Guid? PredecessorId { get; private set; }

    public CyclePhaseState State =>
        EndedOn is not null ? CyclePhaseState.Done
        : BegunOn is not null ? CyclePhaseState.UnderWay
        : CyclePhaseState.Ahead;

    /// <summary>Not begun after its first planned month, or not ended after its last.</summary>
    public bool IsLateOn(DateOnly today) => State switch
    {
        CyclePhaseState.Ahead => today > YearMonth.In(Year, PlannedFrom).LastDay,
        CyclePhaseState.UnderWay => today > YearMonth.In(Year, PlannedTo).LastDay,
        _ => false,
    };

    /// <summary>The same phase, planned for the year after.</summary>
    public CyclePhase ForNextYear() =>
        new(Year.Next, Number, Name, PlannedFrom, PlannedTo) { PredecessorId = Id };

    public void Plan(string name, int plannedFrom, int plannedTo)
    {
        CycleRules.NameFits.Require(name.Length is > 0 and <= NameMaxLength);
        CycleRules.KnownMonths.Require(plannedFrom is >= 1 and <= 12 && plannedTo is >= 1 and <= 12);
        CycleRules.EndsAfterItBegins.Require(
            YearMonth.In(Year, plannedFrom) <= YearMonth.In(Year, plannedTo));

        Name = name;
        PlannedFrom = plannedFrom;
        PlannedTo = plannedTo;
    }

    public void Record(DateOnly? begunOn, DateOnly? endedOn)
    {
        CycleRules.BegunBeforeEnded.Require(endedOn is null || begunOn is not null);
        CycleRules.EndsAfterItBegins.Require(endedOn is null || begunOn <= endedOn);

        BegunOn = begunOn;
        EndedOn = endedOn;
    }
}
