using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Themes;

/// <summary>テーマの板: the candidates of a year with their needs, and what is in none.</summary>
public sealed record ThemeBoard(FiscalYear Year, IReadOnlyList<ThemeCard> Cards, IReadOnlyList<ThemeMember> Loose)
{
    public IReadOnlyList<ThemeCard> Open => [.. Cards.Where(card => card.CanEdit)];

    public IReadOnlyList<ThemeCard> Settled => [.. Cards.Where(card => !card.CanEdit)];

    public int NeedCount => Loose.Count + Cards.Sum(card => card.Members.Count);

    public static async Task<ThemeBoard> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, DateTimeOffset now, CancellationToken cancellation)
    {
        var themes = await db.Themes.AsNoTracking().VisibleTo(actor, db, now)
            .Where(theme => theme.FiscalYear == year).ToListAsync(cancellation);
        var members = (await ThemeMember.LoadAsync(db, actor, year, now, cancellation)).ToLookup(one => one.ThemeId);
        var earlier = await ThemeLineage.PredecessorsAsync(db, actor, year, now, cancellation);
        var cards = themes.Select(theme => ThemeCard.Of(theme, [.. members[theme.Id]]) with
        {
            Predecessor = earlier.GetValueOrDefault(theme.Id),
        }).ToList();
        return new ThemeBoard(
            year, [.. cards.OrderByDescending(card => card.Members.Count).ThenBy(card => card.Serial)], [.. members[null]]);
    }
}

/// <summary>A theme or candidate with the needs in it that the reader may see, the most typical first.</summary>
public sealed record ThemeCard(
    Guid Id, FiscalYear Year, int Serial, string Name, IReadOnlyList<string> Keywords, string Summary, ThemeScope Scope,
    ThemeStatus Status, string? Reason, bool IsProposedByMachine, bool CanEdit, IReadOnlyList<ThemeMember> Members)
{
    public int Version { get; init; }

    /// <summary>前年度から継続; null for none that the reader may see.</summary>
    public ThemeLink? Predecessor { get; init; }

    public bool CanBeBroughtBack { get; init; }

    public int BodyCount => Members.Select(member => member.BodyCode).Distinct().Count();

    public int UrgentCount => Members.Count(member => member.Urgency.StartsWith('高'));

    public bool CanGoToCouncil =>
        Members.Count > 0 && Status is (ThemeStatus.Candidate or ThemeStatus.CarriedForward);

    public static ThemeCard Of(Theme theme, IReadOnlyList<ThemeMember> members) => new(
        theme.Id, theme.FiscalYear, theme.Serial, theme.Name,
        theme.Keywords.Split('、', StringSplitOptions.RemoveEmptyEntries), theme.Summary, theme.Scope, theme.Status,
        theme.Reason, theme.IsProposedByMachine, theme.CanEdit,
        [.. members.OrderByDescending(member => member.Similarity ?? 1).ThenBy(member => member.Number, StringComparer.Ordinal)])
    {
        Version = theme.Version,
        CanBeBroughtBack = theme.CanBeBroughtBack,
    };

    /// <summary>Null when there is no such theme, or the reader may not see it.</summary>
    public static async Task<ThemeCard?> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, int serial, DateTimeOffset now, CancellationToken cancellation)
    {
        var theme = await db.Themes.AsNoTracking().VisibleTo(actor, db, now)
            .SingleOrDefaultAsync(one => one.FiscalYear == year && one.Serial == serial, cancellation);
        if (theme is null)
        {
            return null;
        }

        var members = await ThemeMember.LoadAsync(db, actor, year, now, cancellation);
        var earlier = await ThemeLineage.PredecessorsAsync(db, actor, year, now, cancellation);
        return Of(theme, [.. members.Where(member => member.ThemeId == theme.Id)]) with
        {
            Predecessor = earlier.GetValueOrDefault(theme.Id),
        };
    }
}
