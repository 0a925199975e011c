using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>
/// Ends the municipalities that merge, with their 課, on the last day before; the new or the absorbing one is their
/// successor. What they asked and what they were told stays under their names.
/// </summary>
public sealed class MergeMunicipalities(RenkeiDbContext db)
{
    /// <returns>Code of the municipality that goes on.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public async Task<string> ExecuteAsync(Merger merger, CancellationToken cancellation)
    {
        var all = await db.Organizations.Include(body => body.Facts).ToListAsync(cancellation);
        merger.Check(all);
        var merging = all.Where(body => body.ParentId is null && body.ValidUntil is null && merger.Codes.Contains(body.Code)).ToList();
        var successor = merging.Find(body => body.Code == merger.Absorber) ?? Found(merger, merging, all);

        foreach (var ending in merging.Where(body => body != successor))
        {
            ending.End(merger.LastDay, successor);
            all.Where(part => part.ParentId == ending.Id && part.ValidUntil is null).ToList()
                .ForEach(part => part.End(merger.LastDay, successor: null));
        }

        await db.SaveChangesAsync(cancellation);
        return successor.Code;
    }

    /// <summary>In the jurisdiction of the first of those that merge.</summary>
    private Organization Found(Merger merger, List<Organization> merging, List<Organization> all)
    {
        var (code, name, kana) = merger.Newborn!;
        var newborn = new Organization(OrganizationKind.Municipality, code, name, merger.On);
        newborn.Read(kana);
        var first = merging.OrderBy(body => body.Code, StringComparer.Ordinal).First();
        if (all.Find(branch => branch.Id == first.In(FiscalYear.Of(merger.On)).BranchOfficeId) is { } branch)
        {
            newborn.PlaceUnder(branch);
        }

        db.Organizations.Add(newborn);
        return newborn;
    }
}
