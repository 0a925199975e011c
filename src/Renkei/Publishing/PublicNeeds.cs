using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Publishing;

/// <summary>The one place that says what the public may see of a need.</summary>
public static class PublicNeeds
{
    /// <summary>
    /// 公開可, with 公表用件名 and 公表用要旨 that the body confirmed, of a year whose publication is decided and whose hour has
    /// come; not 取下げ.
    /// </summary>
    public static IQueryable<Need> VisibleToPublic(this IQueryable<Need> needs, RenkeiDbContext db, DateTimeOffset now) =>
        needs.Where(need => need.MayBePublished && need.PublicTextConfirmedAt != null
            && need.Progress != NeedProgress.Withdrawn
            && db.PublicationPlans.Any(plan => plan.FiscalYear == need.FiscalYear && plan.PublishAt <= now
                && (plan.Status == PublicationStatus.Approved || plan.Status == PublicationStatus.Published)));
}
