using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Cycles;

/// <summary>Corrects the plan and the real dates of a year's phases, and adds phases at the end.</summary>
public sealed class ReviseCycle(RenkeiDbContext db)
{
    /// <param name="revisions">By number; a number that is not there yet adds a phase.</param>
    /// <exception cref="RuleBrokenException">See <see cref="CycleRules"/>.</exception>
    public async Task ExecuteAsync(
        FiscalYear year, IReadOnlyList<PhaseRevision> revisions, CancellationToken cancellation)
    {
        var phases = await db.CyclePhases.Where(phase => phase.Year == year).ToListAsync(cancellation);
        foreach (var revision in revisions)
        {
            var phase = phases.FirstOrDefault(phase => phase.Number == revision.Number);
            if (phase is null)
            {
                phase = new CyclePhase(
                    year, revision.Number, revision.Name, revision.PlannedFrom, revision.PlannedTo);
                db.CyclePhases.Add(phase);
            }

            phase.Plan(revision.Name, revision.PlannedFrom, revision.PlannedTo);
            phase.Record(revision.BegunOn, revision.EndedOn);
        }

        await db.SaveChangesAsync(cancellation);
    }
}

public sealed record PhaseRevision(
    int Number, string Name, int PlannedFrom, int PlannedTo, DateOnly? BegunOn, DateOnly? EndedOn);
