using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Responses;
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
        if (actor.IsOfficer)
        {
            tasks.AddRange(await AnswersAsync(db, actor, cancellation));
            tasks.AddRange(Of(await CollectionTask.OfBodyAsync(db, actor, cancellation)));
            tasks.AddRange(await ContactsAsync(db, actor, FiscalYear.Of(today), cancellation));
            tasks.AddRange(await PublicTextsAsync(db, actor, cancellation));
        }

        if (actor.IsSecretariat)
        {
            tasks.AddRange(await SecretariatTasks.LoadAsync(db, cancellation));
            tasks.AddRange(Of(await CollectionTask.OfSecretariatAsync(db, today, cancellation)));
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
        RenkeiDbContext db, Actor actor, CancellationToken cancellation) =>
        (await ResponseTask.LoadAsync(db, actor, cancellation)).SelectMany(Of);

    /// <summary>A survey not begun has two ways: to answer, and to say 該当なし.</summary>
    private static IEnumerable<WaitingTask> Of(ResponseTask task)
    {
        var due = task.DueAt.DateInJapan();
        var isNew = task.Status == ResponseStatus.NotStarted;
        yield return new WaitingTask(
            due, $"{task.SurveyTitle}　{task.What}", task.Address, isNew ? "答える" : "続ける",
            isNew ? "同じ団体の担当者ならだれでも書けます。" : "一時保存したところから続けられます。", isNew ? 30 : 15);
        if (isNew && task.NilAddress is { } nil)
        {
            yield return new WaitingTask(
                due, $"{task.SurveyTitle}　課題がないとき", nil, "該当なしで出す", "「該当なし」も1つの回答です。", 3);
        }
    }

    private static IEnumerable<WaitingTask> Of(IEnumerable<CollectionTask> tasks) =>
        tasks.Select(task => new WaitingTask(task.DueOn, task.What, task.Address, task.Action, task.Why, 5));

    private static async Task<IEnumerable<WaitingTask>> ContactsAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, CancellationToken cancellation)
    {
        var keeps = actor.BranchOfficeId ?? (actor.IsOfPrefecture ? actor.UnitId : actor.BodyId);
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
        var own = actor.Own;
        var years = await db.Needs
            .Where(need => own.Contains(need.RespondentId) && need.MayBePublished
                && need.PublicTitle != null && need.PublicTextConfirmedAt == null && need.Progress != NeedProgress.Withdrawn)
            .GroupBy(need => need.FiscalYear).Select(year => new { Year = year.Key, Count = year.Count() })
            .ToListAsync(cancellation);
        return years.Select(year => new WaitingTask(
            null, $"公表用要旨を確認する（{year.Count}件）", $"/needs/public-texts/{year.Year.Prefix()}", "確認する",
            "確認した件名と要旨だけが、公表の日時から公開されます。", 10));
    }
}
