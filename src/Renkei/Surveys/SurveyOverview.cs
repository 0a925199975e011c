using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>The page of a survey: its state, its forms, who is asked; what only the secretariat sees is left out for others.</summary>
public sealed record SurveyOverview(
    Survey Survey,
    string? PredecessorCode,
    IReadOnlyList<FormSummary> Forms,
    IReadOnlyList<TargetRow> Targets,
    int DeepeningCount)
{
    /// <exception cref="NotFoundException">No such survey, or not the actor's to see.</exception>
    public static async Task<SurveyOverview> LoadAsync(
        RenkeiDbContext db, string code, Actor actor, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().VisibleTo(actor).RequireAsync(code, cancellation);
        var predecessor = await db.Surveys.AsNoTracking().VisibleTo(actor)
            .SingleOrDefaultAsync(other => other.Id == survey.PredecessorId, cancellation);
        var isSecretariat = actor.IsSecretariat;
        var forms = await db.Questionnaires.AsNoTracking()
            .Where(form => form.SurveyId == survey.Id
                && (isSecretariat || form.Edition == 1 || form.InForceFrom != null)
                && !db.Questionnaires.Any(next => next.SurveyId == survey.Id && next.Variant == form.Variant
                    && next.Edition > form.Edition && next.InForceFrom != null))
            .OrderBy(form => form.Variant).ThenBy(form => form.Edition)
            .Select(form => new FormSummary(
                form.Variant,
                form.Edition,
                form.Items.Count(item => item.IsUsed && item.Section == FormSection.BodyQuestion),
                form.Items.Count(item => item.IsUsed && item.Section == FormSection.NeedColumn),
                form.Items.Count(item => item.IsUsed && item.Section == FormSection.DeepeningColumn))
            {
                IsDraft = form.Edition > 1 && form.InForceFrom == null,
            })
            .ToListAsync(cancellation);

        return new SurveyOverview(
            survey,
            predecessor?.Code,
            forms,
            await TargetRow.LoadAsync(db, survey, actor, cancellation),
            await db.Set<DeepeningItem>().CountAsync(item => item.SurveyId == survey.Id, cancellation));
    }

    public int CountOf(FormVariant variant) => Targets.Count(target => target.Variant == variant);
}

public sealed record FormSummary(
    FormVariant Variant, int Edition, int BodyQuestions, int NeedColumns, int DeepeningColumns)
{
    /// <summary>A 訂正版 before its 決裁, for the secretariat.</summary>
    public bool IsDraft { get; init; }
}

/// <param name="Region">総合支庁 of a municipality, 部局 of a division.</param>
/// <param name="DueAt">The own deadline with its extension; null before the opening.</param>
public sealed record TargetRow(
    string Code, string Name, OrganizationKind Kind, string Region, FormVariant Variant, DateTimeOffset? DueAt)
{
    /// <summary>Who is asked: all for the secretariat, the own ones for anybody else.</summary>
    public static async Task<IReadOnlyList<TargetRow>> LoadAsync(
        RenkeiDbContext db, Survey survey, Actor actor, CancellationToken cancellation)
    {
        var (all, own) = (actor.IsSecretariat, actor.Own);
        return await (
            from target in db.Set<SurveyTarget>()
            join asked in db.OrganizationsIn(survey.FiscalYear) on target.OrganizationId equals asked.Id
            join branch in db.OrganizationsIn(survey.FiscalYear) on asked.BranchOfficeId equals (Guid?)branch.Id into branches
            from branch in branches.DefaultIfEmpty()
            join whole in db.OrganizationsIn(survey.FiscalYear) on asked.ParentId equals (Guid?)whole.Id into wholes
            from whole in wholes.DefaultIfEmpty()
            join answer in db.SurveyResponses
                on new { target.SurveyId, target.OrganizationId }
                equals new { answer.SurveyId, OrganizationId = answer.RespondentId } into answers
            from answer in answers.DefaultIfEmpty()
            where target.SurveyId == survey.Id && (all || own.Contains(asked.Id))
            orderby target.Variant, branch.Code ?? "", asked.Code
            select new TargetRow(
                asked.Code, asked.Name, asked.Kind, branch.Name ?? whole.Name ?? "",
                target.Variant,
                answer != null ? answer.ExtendedUntil ?? answer.DueAt : null))
            .AsNoTracking().ToListAsync(cancellation);
    }
}
