using Renkei.Access;

namespace Renkei.Notices;

public static class NoticeVisibility
{
    /// <summary>
    /// Notices to the body, the 課 or the branch office in which the present position is. A notice to one 課 is not
    /// for the other 課 of the same body.
    /// </summary>
    public static IQueryable<Notice> VisibleTo(this IQueryable<Notice> notices, Actor actor)
    {
        var (body, unit, branch) = (actor.BodyId, actor.UnitId, actor.BranchOfficeId);
        return notices.Where(notice => actor.IsSignedIn
            && (notice.RecipientId == body || notice.RecipientId == unit || notice.RecipientId == branch));
    }
}
