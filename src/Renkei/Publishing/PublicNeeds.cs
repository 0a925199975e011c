using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Themes;

namespace Renkei.Publishing;

/// <summary>The one place that says what the public may see of a need.</summary>
public static class PublicNeeds
{
    /// <summary>公開可, with 公表用件名 and 公表用要旨 that the body confirmed; not 取下げ. What a publication will show.</summary>
    public static IQueryable<Need> Publishable(this IQueryable<Need> needs) =>
        needs.Where(need => need.MayBePublished && need.PublicTextConfirmedAt != null
            && need.Progress != NeedProgress.Withdrawn);

    /// <summary>Publishable, and confirmed by the hour of a decided publication of its year that has come.</summary>
    public static IQueryable<Need> VisibleToPublic(this IQueryable<Need> needs, RenkeiDbContext db, DateTimeOffset now)
    {
        var plans = db.PublicationPlans.PublicAt(now);
        return needs.Publishable().Where(need => plans.Any(plan =>
            plan.FiscalYear == need.FiscalYear && need.PublicTextConfirmedAt <= plan.PublishAt));
    }

    /// <summary>The plans whose year the public sees.</summary>
    public static IQueryable<PublicationPlan> PublicAt(this IQueryable<PublicationPlan> plans, DateTimeOffset now) =>
        plans.Where(plan => plan.PublishAt <= now
            && (plan.Status == PublicationStatus.Approved || plan.Status == PublicationStatus.Published));

    /// <summary>The year's plans that were not called off, the latest hour first.</summary>
    public static IQueryable<PublicationPlan> Standing(this IQueryable<PublicationPlan> plans, FiscalYear year) =>
        plans.Where(plan => plan.FiscalYear == year && plan.Status != PublicationStatus.Cancelled)
            .OrderByDescending(plan => plan.PublishAt);

    /// <summary>Themes that a council took up before the hour of one of the plans: later ones wait for a later publication.</summary>
    public static IQueryable<Theme> PublicBy(
        this IQueryable<Theme> themes, IQueryable<PublicationPlan> plans, RenkeiDbContext db) =>
        themes.TakenUpByCouncil().Where(theme => plans.Any(plan => plan.FiscalYear == theme.FiscalYear
            && db.CouncilMeetings.Any(meeting => meeting.BeginsAt <= plan.PublishAt
                && meeting.Agenda.Any(item => item.ThemeId == theme.Id && item.Outcome != null))));
}
