using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Cycles;

/// <summary>年間の流れ: the phases of a year with plan and real dates. The home page and its own page show it.</summary>
public sealed record CycleLine(FiscalYear Year, IReadOnlyList<CycleLinePhase> Phases)
{
    /// <param name="today">Decides what is late.</param>
    public static async Task<CycleLine> LoadAsync(
        RenkeiDbContext db, FiscalYear year, DateOnly today, CancellationToken cancellation)
    {
        var phases = await db.CyclePhases.AsNoTracking()
            .Where(phase => phase.Year == year)
            .OrderBy(phase => phase.Number)
            .ToListAsync(cancellation);

        return new CycleLine(year, [.. phases.Select(phase => new CycleLinePhase(
            phase.Number, phase.Name, phase.PlannedFrom, phase.PlannedTo, phase.BegunOn, phase.EndedOn,
            phase.State, phase.IsLateOn(today)) { Id = phase.Id, Version = phase.Version })]);
    }
}

/// <param name="PlannedFrom">Month 1–12.</param>
/// <param name="PlannedTo">Month 1–12.</param>
public sealed record CycleLinePhase(
    int Number, string Name, int PlannedFrom, int PlannedTo, DateOnly? BegunOn, DateOnly? EndedOn,
    CyclePhaseState State, bool IsLate)
{
    public Guid Id { get; init; }

    public int Version { get; init; }

    /// <summary>4月～5月</summary>
    public string PlannedMonths => PlannedFrom == PlannedTo ? $"{PlannedFrom}月" : $"{PlannedFrom}月～{PlannedTo}月";
}
