using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>連絡メモ: the secretariat's, and of its own 管内 each branch office's. No body reads what was noted about it.</summary>
public static class MemoVisibility
{
    public static IQueryable<ContactMemo> VisibleTo(this IQueryable<ContactMemo> memos, Actor actor, RenkeiDbContext db)
    {
        var near = db.ResponsesWithMemosFor(actor).Select(response => response.Id);
        return memos.Where(memo => near.Contains(memo.ResponseId));
    }

    /// <summary>Answers about which the actor reads and writes memos.</summary>
    internal static IQueryable<SurveyResponse> ResponsesWithMemosFor(this RenkeiDbContext db, Actor actor)
    {
        if (actor.IsSecretariat)
        {
            return db.SurveyResponses;
        }

        var branch = actor.BranchOfficeId;
        var nearby = db.Organizations.Where(body => branch != null && body.BranchOfficeId == branch).Select(body => body.Id);
        return db.SurveyResponses.Where(response => nearby.Contains(response.RespondentId));
    }
}
