using Microsoft.EntityFrameworkCore;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Outbox;

namespace Renkei.Surveys;

/// <summary>受付を始める: every body that is asked gets its place for an answer, with the general deadline as its own.</summary>
public sealed class OpenSurvey(RenkeiDbContext db, TimeProvider clock)
{
    public const string Kind = "survey-opened";

    /// <param name="code">The survey.</param>
    /// <param name="evenWithoutContacts">未定のまま開始: a body may lack its 正担当.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such survey.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="SurveyRules"/>.</exception>
    public async Task ExecuteAsync(string code, bool evenWithoutContacts, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var survey = await db.Surveys.Include(asked => asked.Targets).RequireAsync(code, cancellation);
        var forms = await db.Questionnaires.AsNoTracking()
            .Where(form => form.SurveyId == survey.Id)
            .OrderBy(form => form.Edition)
            .ToListAsync(cancellation);
        var asked = survey.Targets.Select(target => target.OrganizationId).ToList();
        var organizations = await db.Organizations
            .Where(organization => asked.Contains(organization.Id))
            .ToDictionaryAsync(organization => organization.Id, cancellation);
        var roster = await RosterReadiness.LoadAsync(db, survey.FiscalYear, asked, cancellation);

        survey.Open(roster.IsReady, evenWithoutContacts, now);

        db.AddRange(survey.Targets.Select(target => new SurveyResponse(
            survey,
            organizations[target.OrganizationId],
            forms.Last(form => form.Variant == target.Variant).Id,
            survey.ClosesAt!.Value)));
        db.AddRange(organizations.Values.Select(organization => SurveyNotices.Opened(survey, organization, now)));
        db.Add(new OutboxMessage(Kind, survey.Id, now));
        await db.SaveChangesAsync(cancellation);
    }
}
