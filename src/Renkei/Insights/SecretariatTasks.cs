using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Questions;
using Renkei.Surveys;

namespace Renkei.Insights;

/// <summary>What the secretariat does today: receive, talk about deadlines, sort, reply.</summary>
internal static class SecretariatTasks
{
    // Stored as words, so the database cannot tell which state comes later.
    private static readonly NeedProgress[] Answered =
        [NeedProgress.InitialReplyGiven, NeedProgress.FinalReplyGiven, NeedProgress.Withdrawn];

    public static async Task<IReadOnlyList<WaitingTask>> LoadAsync(RenkeiDbContext db, CancellationToken cancellation)
    {
        var open = await (
            from response in db.SurveyResponses
            join survey in db.Surveys on response.SurveyId equals survey.Id
            join body in db.Organizations on response.RespondentId equals body.Id
            where response.Status == ResponseStatus.Submitted || response.Status == ResponseStatus.Resubmitted
                || response.ExtensionUnderDiscussion
            orderby response.SubmittedAt
            select new { response, survey, body.Name, body.Code }).AsNoTracking().ToListAsync(cancellation);
        var tasks = new List<WaitingTask>();
        foreach (var sent in open.Where(row => row.response.CanReceive).GroupBy(row => row.survey.Id))
        {
            var oldest = sent.First();
            tasks.Add(new WaitingTask(
                oldest.response.SubmittedAt!.Value.DateInJapan(), $"提出された回答{sent.Count()}件を確認して受け付ける",
                $"/surveys/{oldest.survey.Code}/responses", "確認する",
                $"いちばん古い提出は{oldest.Name}（{oldest.response.SubmittedAt.Value.DateInJapan().InJapaneseWithoutYear()}）です。", 10));
        }

        tasks.AddRange(open.Where(row => row.response.ExtensionUnderDiscussion).Select(row => new WaitingTask(
            row.response.EffectiveDueAt.DateInJapan(), $"{row.Name}の期限の相談に答える",
            $"/surveys/{row.survey.Code}/responses/{row.Code}/deadline", "答える",
            $"いまの期限は{row.response.EffectiveDueAt.InJapanese()}です。", 5)));
        tasks.AddRange(await ReplacedAsync(db, cancellation));
        tasks.AddRange(await QuestionsAsync(db, cancellation));
        tasks.AddRange(await NeedsAsync(db, cancellation));
        return tasks;
    }

    private static async Task<IEnumerable<WaitingTask>> ReplacedAsync(RenkeiDbContext db, CancellationToken cancellation)
    {
        var years = await db.Needs.Where(need => need.ReplacedAfterSortingAt != null)
            .GroupBy(need => need.FiscalYear).Select(year => new { Year = year.Key, Count = year.Count() })
            .ToListAsync(cancellation);
        return years.Select(year => new WaitingTask(
            null, $"整理の後に差替えのあった課題{year.Count}件を読み直す", $"/needs?year={year.Year.Prefix()}&replaced=yes", "読み直す",
            "テーマや対応区分を決めた後に、内容が変わりました。", 10));
    }

    private static async Task<IEnumerable<WaitingTask>> QuestionsAsync(RenkeiDbContext db, CancellationToken cancellation)
    {
        var waiting = await (
            from question in db.Questions
            join survey in db.Surveys on question.SurveyId equals survey.Id
            where question.AskerId != null
                && (question.Status == QuestionStatus.Received || question.Status == QuestionStatus.Drafted)
            select new { question.AskedAt, survey.FiscalYear, survey.Number }).ToListAsync(cancellation);
        return waiting.GroupBy(one => SurveyCode.Of(one.FiscalYear, one.Number)).Select(survey => new WaitingTask(
            null, $"調査票についての質問{survey.Count()}件に回答する", $"/surveys/{survey.Key}/questions", "回答する",
            $"いちばん古い質問は{survey.Min(one => one.AskedAt).DateInJapan().InJapaneseWithoutYear()}に受け付けました。", 5));
    }

    private static async Task<IEnumerable<WaitingTask>> NeedsAsync(RenkeiDbContext db, CancellationToken cancellation)
    {
        var waiting = await db.Needs
            .Where(need => !Answered.Contains(need.Progress)
                && db.Surveys.Any(survey => survey.Id == need.SurveyId && survey.ClosedAt != null))
            .GroupBy(need => need.FiscalYear)
            .Select(year => new
            {
                Year = year.Key,
                Unsorted = year.Count(need => need.Disposition == null),
                Sorted = year.Count(need => need.Disposition != null),
            }).ToListAsync(cancellation);
        return waiting.SelectMany(year => new[]
        {
            (Count: year.Unsorted, Task: new WaitingTask(
                null, $"{year.Year.InJapanese()}の課題{year.Unsorted}件の対応区分を決める", $"/needs?year={year.Year.Prefix()}",
                "整理する", "対応区分が決まると、回答案を書けます。")),
            (Count: year.Sorted, Task: new WaitingTask(
                null, $"{year.Year.InJapanese()}の課題{year.Sorted}件に回答する", $"/replies/{year.Year.Prefix()}",
                "回答を書く", "すべての課題に一次回答をお返しします。")),
        }).Where(entry => entry.Count > 0).Select(entry => entry.Task);
    }
}
