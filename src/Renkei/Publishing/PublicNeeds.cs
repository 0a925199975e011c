using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Publishing;

/// <summary>The one place that says what the public may see of a need.</summary>
public static class PublicNeeds
{
    /// <summary>公開可, with 公表用件名 and 公表用要旨 that the body confirmed; not 取下げ. What a publication will show.</summary>
    public static IQueryable<Need> Publishable(this IQueryable<Need> needs) =>
        needs.Where(need => need.MayBePublished && need.PublicTextConfirmedAt != null
            && need.Progress != NeedProgress.Withdrawn);

    /// <summary>Publishable, of a year whose publication is decided and whose hour has come.</summary>
    public static IQueryable<Need> VisibleToPublic(this IQueryable<Need> needs, RenkeiDbContext db, DateTimeOffset now)
    {
        var plans = db.PublicationPlans.PublicAt(now);
        return needs.Publishable().Where(need => plans.Any(plan => plan.FiscalYear == need.FiscalYear));
    }

    /// <summary>The plans whose year the public sees.</summary>
    public static IQueryable<PublicationPlan> PublicAt(this IQueryable<PublicationPlan> plans, DateTimeOffset now) =>
        plans.Where(plan => plan.PublishAt <= now
            && (plan.Status == PublicationStatus.Approved || plan.Status == PublicationStatus.Published));
}
