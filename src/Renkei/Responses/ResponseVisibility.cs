using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>
/// Who knows of an answer and its state: the own body, the secretariat and the own branch office, from 共有開始 every
/// municipality and the prefecture. Drafts are the own body's alone.
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
        var (own, shares) = (actor.Own, actor.SharesWithMunicipalities);
        return responses.Where(response =>
            own.Contains(response.RespondentId)
            || nearby.Contains(response.RespondentId)
            || (shares && shared.Contains(response.SurveyId)));
    }

    /// <summary>Answers that the actor's own body, 課 or branch office gives: the only drafts there are for the actor.</summary>
    public static IQueryable<SurveyResponse> OwnOf(this IQueryable<SurveyResponse> responses, Actor actor)
    {
        var own = actor.Own;
        return responses.Where(response => own.Contains(response.RespondentId));
    }

    /// <summary>May write in the answer: its body, or while a 代行入力 is open the secretariat and nobody else.</summary>
    public static bool CanAnswer(this Actor actor, SurveyResponse response) =>
        response.IsProxyOpen ? actor.IsSecretariat : actor.WritesForBodyOf(response);

    /// <summary>Writes for the body whose answer it is, whoever types it now.</summary>
    public static bool WritesForBodyOf(this Actor actor, SurveyResponse response) =>
        actor.IsOf(response.RespondentId) && actor.IsOfficer;
}
