using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>
/// 回答状況: who has answered and who has not, by jurisdiction. A matter of the secretariat and, for its own 管内,
/// of each branch office; nobody else gets a row.
/// </summary>
public sealed record ResponseBoard(Survey Survey, IReadOnlyList<ResponseRow> Rows)
{
    /// <exception cref="NotFoundException">No such survey, or not visible, or nobody the actor looks after.</exception>
    public static async Task<ResponseBoard> LoadAsync(
        RenkeiDbContext db, string code, Actor actor, CancellationToken cancellation)
    {
        if (!actor.IsSecretariat && actor.BranchOfficeId is null)
        {
            throw new NotFoundException(nameof(ResponseBoard), code);
        }

        var survey = await db.Surveys.AsNoTracking().VisibleTo(actor).RequireAsync(code, cancellation);
        var rows = await (
            from response in db.Set<SurveyResponse>()
            join body in db.OrganizationsIn(survey.FiscalYear) on response.RespondentId equals body.Id
            join branch in db.OrganizationsIn(survey.FiscalYear) on body.BranchOfficeId equals (Guid?)branch.Id into branches
            from branch in branches.DefaultIfEmpty()
            where response.SurveyId == survey.Id
                && (actor.IsSecretariat || body.BranchOfficeId == actor.BranchOfficeId)
            orderby body.Code
            select new
            {
                Response = response,
                body.Code,
                body.Name,
                body.Kind,
                BranchCode = branch.Code,
                BranchName = branch.Name,
            })
            .AsNoTracking().ToListAsync(cancellation);

        return new ResponseBoard(survey, [.. rows
            .OrderBy(row => row.BranchCode is null).ThenBy(row => row.BranchCode, StringComparer.Ordinal)
            .ThenBy(row => row.Code, StringComparer.Ordinal)
            .Select(row => new ResponseRow(
                row.Response, row.Code, row.Name, row.Kind, row.BranchName ?? "県の部局"))]);
    }
}

public sealed record ResponseRow(
    SurveyResponse Response, string Code, string Name, OrganizationKind Kind, string Region)
{
    /// <summary>The word of the badge: 該当なし stands for a whole answer that has nothing to tell.</summary>
    public string State => Response is { IsNil: true, HasSubmission: true }
        && Response.Status is not ResponseStatus.CorrectionRequested
        ? "該当なし"
        : Response.Status.InJapanese();

    public bool HasAnswered => Response.HasSubmission;
}
