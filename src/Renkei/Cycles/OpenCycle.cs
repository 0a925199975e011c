using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Cycles;

/// <summary>Makes the flow of a fiscal year: last year's phases, or the usual ones where there is no last year.</summary>
public sealed class OpenCycle(RenkeiDbContext db)
{
    /// <exception cref="RuleBrokenException">The year has its phases already.</exception>
    public async Task ExecuteAsync(FiscalYear year, CancellationToken cancellation)
    {
        CycleRules.NotYetOpened.Require(!await db.CyclePhases.AnyAsync(phase => phase.Year == year, cancellation));
        var previous = await db.CyclePhases
            .Where(phase => phase.Year == year.Previous)
            .OrderBy(phase => phase.Number)
            .ToListAsync(cancellation);

        db.CyclePhases.AddRange(previous.Count > 0 ? previous.Select(phase => phase.ForNextYear()) : Usual(year));
        await db.SaveChangesAsync(cancellation);
    }

    private static IEnumerable<CyclePhase> Usual(FiscalYear year) =>
        EmbeddedTable.Read("phases.tsv").Select((cells, index) => new CyclePhase(
            year, index + 1, cells[0], Month(cells[1]), Month(cells[2])));

    private static int Month(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
