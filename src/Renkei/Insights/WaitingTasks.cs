using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Insights;

/// <summary>いまお願いしていること: everything from all rounds that waits for the actor, by date.</summary>
public static class WaitingTasks
{
    public static async Task<IReadOnlyList<WaitingTask>> LoadAsync(
        RenkeiDbContext db, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = now.DateInJapan();
        var tasks = new List<WaitingTask>();
        tasks.AddRange(await ApprovalsAsync(db, actor, today, cancellation));
        if (actor.Is(Role.MunicipalOfficer) || actor.Is(Role.DivisionOfficer) || actor.Is(Role.LeadDivisionOfficer))
        {
            tasks.AddRange(await AnswersAsync(db, actor, cancellation));
            tasks.AddRange(await PartsAsync(db, actor, cancellation));
            tasks.AddRange(await ContactsAsync(db, actor, FiscalYear.Of(today), cancellation));
            tasks.AddRange(await PublicTextsAsync(db, actor, cancellation));
        }

        if (actor.IsSecretariat)
        {
            tasks.AddRange(await SecretariatTasks.LoadAsync(db, cancellation));
        }

        return [.. tasks.OrderBy(task => task.DueOn ?? DateOnly.MaxValue)];
    }

    private static async Task<IEnumerable<WaitingTask>> ApprovalsAsync(
        RenkeiDbContext db, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var desk = await ApprovalDesk.LoadAsync(db, actor, today, cancellation);
        return desk.ForMe.Select(row => Of(row, "決裁する", "あなたの番です。"))
            .Concat(desk.AsDeputy.Select(row => Of(row, "代決する", $"{row.WaitsFor}が不在のため、代決できます。")))
            .Concat(desk.ToReview.Select(row => Of(row, "後閲する", "不在のあいだに代決されました。")));

        WaitingTask Of(ApprovalRow row, string action, string why) =>
            new(today, $"{row.Title}", $"/approvals/{row.Code}", action, why, 5);
    }

    private static async Task<IEnumerable<WaitingTask>> AnswersAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var (body, unit) = (actor.BodyId, actor.UnitId);
        var rows = await (
            from response in db.SurveyResponses
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join respondent in db.Organizations on response.RespondentId equals respondent.Id
            where (response.RespondentId == body || response.RespondentId == unit)
                && (response.Status == ResponseStatus.NotStarted || response.Status == ResponseStatus.Drafting
                    || response.Status == ResponseStatus.CorrectionRequested)
                && survey.OpenedAt != null && survey.SharedFrom == null
            select new
            {
                response,
                survey,
                respondent.Code,
                Reason = db.CorrectionRequests.Where(asked => asked.ResponseId == response.Id)
                    .OrderByDescending(asked => asked.AskedAt).Select(asked => asked.Reason).FirstOrDefault(),
            }).AsNoTracking().ToListAsync(cancellation);
        return rows.Select(row => row.response.Status == ResponseStatus.CorrectionRequested
            ? new WaitingTask(
                row.response.EffectiveDueAt.DateInJapan(), $"{row.survey.Title}　修正のお願い",
                $"/surveys/{row.survey.Code}/responses/{row.Code}", "内容を見る", row.Reason ?? "", 10)
            : new WaitingTask(
                row.response.EffectiveDueAt.DateInJapan(), $"{row.survey.Title}に答える",
                $"/surveys/{row.survey.Code}/responses/{row.Code}",
                row.response.Status == ResponseStatus.NotStarted ? "答える" : "続ける",
                row.response.Status == ResponseStatus.NotStarted
                    ? "該当する課題がないときは「該当なし」として提出できます。"
                    : "途中まで一時保存しています。同じ団体の担当者ならだれでも続けられます。",
                row.response.Status == ResponseStatus.NotStarted ? 30 : 15));
    }

    private static async Task<IEnumerable<WaitingTask>> PartsAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var unit = actor.UnitId;
        var rows = await (
            from part in db.ResponseParts
            join response in db.SurveyResponses on part.ResponseId equals response.Id
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join respondent in db.Organizations on response.RespondentId equals respondent.Id
            where part.UnitId == unit && part.DoneAt == null
            select new { part.AskedBy, part.Note, response.DueAt, response.ExtendedUntil, survey, respondent.Code })
            .AsNoTracking().ToListAsync(cancellation);
        return rows.Select(row => new WaitingTask(
            (row.ExtendedUntil ?? row.DueAt).DateInJapan(), $"{row.survey.Title}　分担の記入",
            $"/surveys/{row.survey.Code}/responses/{row.Code}/edit", "書く", $"{row.AskedBy}から。{row.Note}", 15));
    }

    private static async Task<IEnumerable<WaitingTask>> ContactsAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, CancellationToken cancellation)
    {
        var keeps = actor.IsOfPrefecture ? actor.UnitId : actor.BodyId;
        var unit = await db.Organizations.AsNoTracking()
            .Where(unit => unit.Id == keeps
                && (unit.Kind == OrganizationKind.Municipality || db.Set<SurveyTarget>().Any(target => target.OrganizationId == unit.Id)))
            .Select(unit => unit.Code).SingleOrDefaultAsync(cancellation);
        var isConfirmed = await db.ContactLists.AnyAsync(
            list => list.OrganizationId == keeps && list.Year == year && list.ConfirmedAt != null, cancellation);
        return unit is null || isConfirmed
            ? []
            : [new WaitingTask(
                null, $"{year.InJapanese()}の担当者名簿を確認する", $"/contacts/{unit}", "確認する",
                "変わったところがなければ、1回押すだけです。", 3)];
    }

    private static async Task<IEnumerable<WaitingTask>> PublicTextsAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var (body, unit) = (actor.BodyId, actor.UnitId);
        var years = await db.Needs
            .Where(need => (need.RespondentId == body || need.RespondentId == unit) && need.MayBePublished
                && need.PublicTitle != null && need.PublicTextConfirmedAt == null && need.Progress != NeedProgress.Withdrawn)
            .GroupBy(need => need.FiscalYear).Select(year => new { Year = year.Key, Count = year.Count() })
            .ToListAsync(cancellation);
        return years.Select(year => new WaitingTask(
            null, $"公表用要旨を確認する（{year.Count}件）", $"/needs/public-texts/{year.Year.Prefix()}", "確認する",
            "確認した件名と要旨だけが、公表の日時から公開されます。", 10));
    }
}
