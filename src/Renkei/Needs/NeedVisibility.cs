using Renkei.Access;
using Renkei.Data;

namespace Renkei.Needs;

/// <summary>
/// Who sees a need: the own body and the secretariat at once, from 共有開始 the prefecture and all municipalities but for
/// 事務局限り and what was taken back, and the public only what is published (see Publishing).
/// </summary>
public static class NeedVisibility
{
    public static IQueryable<Need> VisibleTo(
        this IQueryable<Need> needs, Actor actor, RenkeiDbContext db, DateTimeOffset now)
    {
        if (actor.IsSecretariat)
        {
            return needs;
        }

        var (own, shares) = (actor.Own, actor.SharesWithMunicipalities);
        return needs.Where(need =>
            own.Contains(need.RespondentId)
            || (shares && !need.IsOpenOnlyToSecretariat && need.Progress != NeedProgress.Withdrawn
                && db.Surveys.Any(survey => survey.Id == need.SurveyId && survey.SharedFrom <= now)));
    }

    /// <summary>所管課 and 対応区分 are the secretariat's until a reply was given; 備考 of 事務局整理欄 always is.</summary>
    public static bool SeesHandlingOf(this Actor actor, NeedProgress progress) =>
        actor.IsSecretariat || progress is NeedProgress.InitialReplyGiven or NeedProgress.FinalReplyGiven;

    /// <summary>その後の状況 as this reader may know it: 予算要求中 stays inside the prefecture's offices.</summary>
    public static NeedOutcome OutcomeFor(this Actor actor, NeedOutcome outcome) =>
        actor.IsOfPrefecture ? outcome : outcome.AsSeenOutside();
}
