using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>
/// Who sees what of an answer. Drafts: the own body. The state: the own body, the secretariat and the own branch
/// office. Submitted content: the own body and the secretariat, from 共有開始 every municipality and the prefecture,
/// but for 事務局限り rows.
/// </summary>
public static class ResponseVisibility
{
    /// <summary>Answers of whose existence and state the actor knows.</summary>
    public static IQueryable<SurveyResponse> VisibleTo(
        this IQueryable<SurveyResponse> responses, Actor actor, RenkeiDbContext db, DateTimeOffset now)
    {
        if (actor.IsSecretariat)
        {
            return responses;
        }

        var shared = db.Surveys.Where(survey => survey.SharedFrom <= now).Select(survey => survey.Id);
        var nearby = db.Organizations
            .Where(body => actor.BranchOfficeId != null && body.BranchOfficeId == actor.BranchOfficeId)
            .Select(body => body.Id);
        return responses.Where(response =>
            response.RespondentId == actor.BodyId
            || response.RespondentId == actor.UnitId
            || nearby.Contains(response.RespondentId)
            || (shared.Contains(response.SurveyId) && db.Organizations.Any(SharesIn(actor))));
    }

    /// <summary>Answers that the actor's own body or 課 gives: the only drafts there are for the actor.</summary>
    public static IQueryable<SurveyResponse> OwnOf(this IQueryable<SurveyResponse> responses, Actor actor) =>
        responses.Where(response => response.RespondentId == actor.BodyId || response.RespondentId == actor.UnitId);

    /// <summary>Submissions whose content the actor may read; older versions only the own body and the secretariat.</summary>
    public static IQueryable<Submission> VisibleTo(
        this IQueryable<Submission> submissions, Actor actor, RenkeiDbContext db, DateTimeOffset now)
    {
        if (actor.IsSecretariat)
        {
            return submissions;
        }

        var own = db.SurveyResponses.OwnOf(actor).Select(response => response.Id);
        var shared = db.SurveyResponses
            .Where(response => db.Surveys.Any(survey => survey.Id == response.SurveyId && survey.SharedFrom <= now))
            .Where(_ => db.Organizations.Any(SharesIn(actor)))
            .Select(response => response.Id);
        return submissions.Where(submission =>
            own.Contains(submission.ResponseId) || (submission.IsInForce && shared.Contains(submission.ResponseId)));
    }

    /// <summary>Rows of submissions in force that the actor may read. Mask partners with <see cref="PartnersFor"/>.</summary>
    public static IQueryable<SubmittedNeed> VisibleTo(
        this IQueryable<SubmittedNeed> needs, Actor actor, RenkeiDbContext db, DateTimeOffset now)
    {
        var visible = db.Submissions.Where(submission => submission.IsInForce).VisibleTo(actor, db, now);
        var own = db.SurveyResponses.OwnOf(actor).Select(response => response.Id);
        return actor.IsSecretariat
            ? needs.Where(need => visible.Any(submission => submission.Id == need.SubmissionId))
            : needs.Where(need => visible.Any(submission => submission.Id == need.SubmissionId
                && (need.Scope != Visibility.SecretariatOnly || own.Contains(submission.ResponseId))));
    }

    /// <summary>The partners' names, or null while other municipalities may not know them.</summary>
    public static string? PartnersFor(this SubmittedNeed need, Actor actor, Guid respondentId) =>
        need.PartnersMayBeNamed || actor.IsSecretariat || actor.IsOf(respondentId) || actor.IsOfPrefecture
            ? need.Partners
            : null;

    /// <summary>May write in the answer of the own body.</summary>
    public static bool CanAnswer(this Actor actor, SurveyResponse response) =>
        actor.IsOf(response.RespondentId)
        && (actor.Is(Role.MunicipalOfficer) || actor.Is(Role.DivisionOfficer) || actor.Is(Role.LeadDivisionOfficer));

    // 県・市町村限り: no cooperative, university or union shares in it.
    private static System.Linq.Expressions.Expression<Func<Organization, bool>> SharesIn(Actor actor) =>
        body => body.Id == actor.BodyId
            && (body.Kind == OrganizationKind.Municipality || body.Kind == OrganizationKind.Prefecture);
}
