using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Themes;

/// <summary>
/// Candidates are talks between offices: the secretariat's alone. Once the council has taken a theme up the prefecture and
/// all municipalities see it; a body learns what became of the theme that its own need is in. The public: see Publishing.
/// </summary>
public static class ThemeVisibility
{
    private static readonly ThemeStatus[] TakenUp =
        [ThemeStatus.Decided, ThemeStatus.UnderStudy, ThemeStatus.TurnedIntoInitiative, ThemeStatus.Ended];

    private static readonly ThemeStatus[] NotTakenUp = [ThemeStatus.CarriedForward, ThemeStatus.Deferred];

    public static IQueryable<Theme> VisibleTo(
        this IQueryable<Theme> themes, Actor actor, RenkeiDbContext db, DateTimeOffset now)
    {
        if (actor.IsSecretariat)
        {
            return themes;
        }

        var (own, shares) = (actor.Own, actor.SharesWithMunicipalities);
        return themes.Where(theme => shares
            && db.Surveys.Any(survey => survey.FiscalYear == theme.FiscalYear && survey.SharedFrom <= now)
            && (TakenUp.Contains(theme.Status)
                || (NotTakenUp.Contains(theme.Status) && theme.Needs.Any(member => db.Needs.Any(need =>
                    need.Id == member.NeedId && own.Contains(need.RespondentId))))));
    }

    /// <summary>Taken up by the council: what a publication may show.</summary>
    public static IQueryable<Theme> TakenUpByCouncil(this IQueryable<Theme> themes) =>
        themes.Where(theme => TakenUp.Contains(theme.Status));
}
