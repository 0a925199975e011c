using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Replies;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Insights;

/// <summary>最近の変更: what happened lately that the actor may know of. Nobody's drafts, nobody else's answers.</summary>
public sealed record RecentChange(DateTimeOffset At, string Subject, string? Address, string Rest, string Who)
{
    private const int Most = 8;

    public static async Task<IReadOnlyList<RecentChange>> LoadAsync(
        RenkeiDbContext db, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var changes = new List<RecentChange>();
        changes.AddRange(await SubmissionsAsync(db, actor, now, cancellation));
        changes.AddRange(await RepliesAsync(db, actor, cancellation));
        changes.AddRange(await SurveysAsync(db, actor, cancellation));
        return [.. changes.Where(change => change.At <= now).OrderByDescending(change => change.At).Take(Most)];
    }

    private static async Task<IEnumerable<RecentChange>> SubmissionsAsync(
        RenkeiDbContext db, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var (own, seesAll) = (actor.Own, actor.IsSecretariat);
        var rows = await (
            from submission in db.Submissions.VisibleTo(actor, db, now)
            join response in db.SurveyResponses on submission.ResponseId equals response.Id
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            orderby submission.SubmittedAt descending
            select new
            {
                submission.SubmittedAt,
                submission.SubmittedBy,
                Count = submission.Needs.Count(need => seesAll || need.Scope != Visibility.SecretariatOnly
                || own.Contains(response.RespondentId)),
                survey,
                body.Name,
                body.Code
            })
            .AsNoTracking().Take(Most).ToListAsync(cancellation);
        return rows.Select(row => new RecentChange(
            row.SubmittedAt, $"{row.Name}の回答", $"/surveys/{row.survey.Code}/responses/{row.Code}",
            row.Count == 0 ? "が提出されました。" : $"が提出されました（課題{row.Count}件）。", row.SubmittedBy));
    }

    private static async Task<IEnumerable<RecentChange>> RepliesAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var own = actor.Own;
        var rows = await (
            from reply in db.Replies
            join need in db.Needs on reply.NeedId equals need.Id
            where reply.DeliveredAt != null && own.Contains(need.RespondentId)
            group reply by new { reply.DeliveredAt, reply.Round, need.FiscalYear } into letter
            orderby letter.Key.DeliveredAt descending
            select new { letter.Key, Count = letter.Count() }).Take(Most).ToListAsync(cancellation);
        return rows.Select(row => new RecentChange(
            row.Key.DeliveredAt!.Value, $"{row.Key.FiscalYear.InJapanese()}の課題{row.Count}件",
            $"/replies/{row.Key.FiscalYear.Prefix()}", $"に{row.Key.Round.Japanese()}が届きました。", "事務局"));
    }

    private static async Task<IEnumerable<RecentChange>> SurveysAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var surveys = await db.Surveys.AsNoTracking().VisibleTo(actor).Where(survey => survey.OpenedAt != null)
            .OrderByDescending(survey => survey.OpenedAt).Take(3).ToListAsync(cancellation);
        return surveys.SelectMany(survey => new (DateTimeOffset? At, string Words)[]
        {
            (survey.OpenedAt, "の受付を始めました。"),
            (survey.ClosedAt, "の受付を終えました。"),
            (survey.SharedFrom, "の回答を、県と全市町村で共有しました。"),
            (survey.PublishedAt, "の結果を公表しました。"),
        }.Where(fact => fact.At is not null).Select(fact => new RecentChange(
            fact.At!.Value, survey.Title, $"/surveys/{survey.Code}", fact.Words, "事務局")));
    }
}
