using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>
/// Who reads what was submitted: the own body and the secretariat; from 共有開始 every municipality and the prefecture,
/// but for 事務局限り rows and the names of partners who were not asked.
/// </summary>
public static class SubmissionVisibility
{
    /// <summary>Submissions whose content the actor may read; older versions only the own body and the secretariat.</summary>
    public static IQueryable<Submission> VisibleTo(
        this IQueryable<Submission> submissions, Actor actor, RenkeiDbContext db, DateTimeOffset now)
    {
        if (actor.IsSecretariat)
        {
            return submissions;
        }

        var own = db.SurveyResponses.OwnOf(actor).Select(response => response.Id);
        var shares = actor.SharesWithMunicipalities;
        var shared = db.SurveyResponses
            .Where(response => shares && db.Surveys.Any(survey => survey.Id == response.SurveyId && survey.SharedFrom <= now))
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
}
