using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>
/// Begins a survey of a year: from the standard form, or copied from an earlier one with its items, letter and bodies,
/// so that the year begins where the last one ended.
/// </summary>
public sealed class CreateSurvey(RenkeiDbContext db)
{
    /// <returns>The code of the new survey.</returns>
    /// <exception cref="NotFoundException">No survey to copy from.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="SurveyRules"/>.</exception>
    public async Task<string> ExecuteAsync(
        FiscalYear year, string title, string? copyFrom, CancellationToken cancellation)
    {
        var predecessor = copyFrom is null
            ? null
            : await db.Surveys.AsSplitQuery()
                .Include(other => other.Targets).Include(other => other.DeepeningItems)
                .RequireAsync(copyFrom, cancellation);
        var number = await db.Surveys.CountAsync(other => other.FiscalYear == year, cancellation) + 1;
        var survey = new Survey(year, number, title, predecessor);
        db.Add(survey);

        if (predecessor is null)
        {
            db.AddRange(StandardForm.Build(survey.Key, FormVariant.Municipal), StandardForm.Build(survey.Key, FormVariant.Prefectural));
            survey.Ask([.. (await OrganizationsAsync(cancellation))
                .Where(organization => organization.Kind == OrganizationKind.Municipality && organization.ExistsIn(year))
                .Select(municipality => (municipality, FormVariant.Municipal))]);
        }
        else
        {
            survey.ContinueFrom(predecessor);
            var forms = (await db.FormsOfAsync(predecessor, cancellation)).DistinctBy(form => form.Variant);
            db.AddRange(forms.Select(form => form.CopyTo(survey.Key)));
            survey.Ask(Successors(year, predecessor, await OrganizationsAsync(cancellation)));
        }

        await db.SaveChangesAsync(cancellation);
        return survey.Code;
    }

    private Task<List<Organization>> OrganizationsAsync(CancellationToken cancellation) =>
        db.Organizations.ToListAsync(cancellation);

    /// <summary>Who was asked and exists in that year; for the others, who came after them.</summary>
    private static List<(Organization, FormVariant)> Successors(
        FiscalYear year, Survey predecessor, List<Organization> organizations)
    {
        var known = organizations.ToDictionary(organization => organization.Id);
        return [.. predecessor.Targets
            .Select(target => (Organization: InYear(year, known[target.OrganizationId], known), target.Variant))
            .Where(target => target.Organization is not null)
            .Select(target => (target.Organization!, target.Variant))
            .Distinct()];
    }

    private static Organization? InYear(FiscalYear year, Organization asked, Dictionary<Guid, Organization> known) =>
        asked.ExistsIn(year) ? asked
        : asked.SuccessorId is { } successor ? InYear(year, known[successor], known)
        : null;
}
