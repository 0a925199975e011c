using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>Sets who is asked: municipalities with 市町村用, 課 of the prefecture with 県部局用.</summary>
public sealed class ChooseTargets(RenkeiDbContext db)
{
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">The survey is not in preparation.</exception>
    public async Task ExecuteAsync(
        string code, IReadOnlyCollection<string> organizationCodes, CancellationToken cancellation)
    {
        var survey = await db.Surveys.Include(asked => asked.Targets).RequireAsync(code, cancellation);
        var organizations = await db.Organizations
            .Where(organization => organizationCodes.Contains(organization.Code))
            .ToListAsync(cancellation);

        survey.Ask([.. organizations
            .Where(organization => organization.ExistsIn(survey.FiscalYear))
            .Select(organization => (organization, VariantFor(organization)))]);

        await db.SaveChangesAsync(cancellation);
    }

    private static FormVariant VariantFor(Organization organization) => organization.Kind
        is OrganizationKind.Division or OrganizationKind.Department
        or OrganizationKind.BranchOffice or OrganizationKind.BranchDivision
        ? FormVariant.Prefectural
        : FormVariant.Municipal;
}
