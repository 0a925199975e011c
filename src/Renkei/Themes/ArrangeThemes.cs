using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Themes;

/// <summary>What the secretariat does on the theme board: name, move, make a new one, bring before the council, defer, take either back.</summary>
public sealed class ArrangeThemes(RenkeiDbContext db, CurrentActor current)
{
    public async Task DescribeAsync(
        FiscalYear year, int serial, string name, string summary, ThemeScope scope, CancellationToken cancellation)
    {
        var theme = await FindAsync(year, serial, cancellation);
        theme.Describe(name, summary, scope);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Moves needs to a theme, to a new one, or to 分類なし, where the grouping leaves them.</summary>
    /// <param name="toSerial">The theme; 0 for 分類なし; null makes a new one called <paramref name="newName"/>.</param>
    public async Task MoveAsync(
        FiscalYear year, IReadOnlyCollection<string> numbers, int? toSerial, string? newName, CancellationToken cancellation)
    {
        var (needs, themes) = await LoadAsync(year, numbers, cancellation);
        var target = toSerial switch
        {
            null => Add(year, themes, newName ?? ""),
            0 => null,
            _ => themes.Find(theme => theme.Serial == toSerial) ?? throw new NotFoundException(nameof(Theme), toSerial),
        };

        TakeOut(needs, themes.Where(theme => theme != target));
        needs.ForEach(need =>
        {
            if (target is null)
            {
                need.KeepOutOfThemes();
                return;
            }

            target.Place(need.Id);
            need.LetIntoThemes();
        });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes back what people did with needs: the next grouping places them anew.</summary>
    public async Task HandBackAsync(FiscalYear year, IReadOnlyCollection<string> numbers, CancellationToken cancellation)
    {
        var (needs, themes) = await LoadAsync(year, numbers, cancellation);
        TakeOut(needs, themes);
        needs.ForEach(need => need.LetIntoThemes());
        await db.SaveChangesAsync(cancellation);
    }

    /// <param name="earlierSerial">The theme of the year before; null for none.</param>
    public async Task ContinueAsync(FiscalYear year, int serial, int? earlierSerial, CancellationToken cancellation)
    {
        var theme = await FindAsync(year, serial, cancellation);
        theme.Continue(earlierSerial is { } earlier ? await FindAsync(year.Previous, earlier, cancellation) : null);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task BringToCouncilAsync(FiscalYear year, int serial, CancellationToken cancellation)
    {
        var theme = await FindAsync(year, serial, cancellation);
        theme.BringToCouncil();
        await db.SaveChangesAsync(cancellation);
    }

    public async Task BringBackAsync(FiscalYear year, int serial, CancellationToken cancellation)
    {
        var theme = await FindAsync(year, serial, cancellation);
        theme.BringBack();
        await db.SaveChangesAsync(cancellation);
    }

    public async Task DeferAsync(FiscalYear year, int serial, string reason, CancellationToken cancellation)
    {
        var theme = await FindAsync(year, serial, cancellation);
        theme.Defer(reason);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<(List<Need> Needs, List<Theme> Themes)> LoadAsync(
        FiscalYear year, IReadOnlyCollection<string> numbers, CancellationToken cancellation)
    {
        RequireSecretariat(year);
        return (
            await db.Needs.Where(need => need.FiscalYear == year && numbers.Contains(need.Number)).ToListAsync(cancellation),
            await db.Themes.Include(theme => theme.Needs).Where(theme => theme.FiscalYear == year).ToListAsync(cancellation));
    }

    private static void TakeOut(List<Need> needs, IEnumerable<Theme> themes)
    {
        var taken = needs.Select(need => need.Id).ToHashSet();
        foreach (var theme in themes)
        {
            foreach (var member in theme.Needs.Where(member => taken.Contains(member.NeedId)).ToList())
            {
                theme.TakeOut(member.NeedId);
            }
        }
    }

    private Theme Add(FiscalYear year, List<Theme> themes, string name)
    {
        var theme = new Theme(
            year, themes.Count == 0 ? 1 : themes.Max(other => other.Serial) + 1, name, "", isProposedByMachine: false);
        db.Themes.Add(theme);
        return theme;
    }

    private async Task<Theme> FindAsync(FiscalYear year, int serial, CancellationToken cancellation)
    {
        RequireSecretariat(year);
        return await db.Themes.Include(theme => theme.Needs)
            .SingleOrDefaultAsync(theme => theme.FiscalYear == year && theme.Serial == serial, cancellation)
            ?? throw new NotFoundException(nameof(Theme), serial);
    }

    private void RequireSecretariat(FiscalYear year)
    {
        if (!current.Actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(Theme), year);
        }
    }
}
