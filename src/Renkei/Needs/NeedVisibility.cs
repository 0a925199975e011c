using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Needs;

/// <summary>
/// Who sees a need: the own body and the secretariat at once, from 共有開始 the prefecture and all municipalities but for
/// 事務局限り, and the public only what is published (see Publishing).
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

        var (body, unit) = (actor.BodyId, actor.UnitId);
        return needs.Where(need =>
            need.RespondentId == body || need.RespondentId == unit
            || (!need.IsOpenOnlyToSecretariat
                && db.Surveys.Any(survey => survey.Id == need.SurveyId && survey.SharedFrom <= now)
                && db.Organizations.Any(own => own.Id == body
                    && (own.Kind == OrganizationKind.Municipality || own.Kind == OrganizationKind.Prefecture))));
    }

    /// <summary>事務局整理欄 (所管課, 対応区分の案, 備考) is the secretariat's until a reply is given.</summary>
    public static bool SeesSecretariatNotes(this Actor actor) => actor.IsSecretariat;
}
