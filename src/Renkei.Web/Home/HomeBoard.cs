using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Insights;
using Renkei.Notices;
using Renkei.Web.Access;
using Renkei.Web.Components;

namespace Renkei.Web.Home;

/// <summary>What the personal home shows.</summary>
internal sealed record HomeBoard(
    string Title, string Deadline, CycleLine Cycle, IReadOnlyList<TaskEntry> Tasks, IReadOnlyList<FeedEntry> Changes,
    AnswerProgress? Progress, IReadOnlyList<NoticeLine> Notices, CarriedOver Carried,
    IReadOnlyList<DraftedApproval> Drafted)
{
    public static async Task<HomeBoard> LoadAsync(
        RenkeiDbContext db, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = now.DateInJapan();
        var year = FiscalYear.Of(today);
        var cycle = await CycleLine.LoadAsync(db, year, today, cancellation);
        var tasks = await WaitingTasks.LoadAsync(db, actor, now, cancellation);
        var changes = await RecentChange.LoadAsync(db, actor, now, cancellation);
        var progress = await AnswerProgress.LoadAsync(db, actor, cancellation);

        return new HomeBoard(
            TitleOf(year, cycle), DeadlineOf(progress, today), cycle,
            [.. tasks.Select(task => EntryOf(task, today))],
            [.. changes.Select(change => new FeedEntry(
                change.At, change.At.InJapaneseSeenFrom(today), change.Subject, change.Address, change.Rest, change.Who))],
            progress, await NoticeBox.NewestUnreadAsync(db, actor, 3, cancellation),
            await CarriedOver.LoadAsync(db, actor, year, cancellation),
            actor.OpensOfficersPages() ? await DraftedApproval.LoadAsync(db, actor, today, cancellation) : []);
    }

    private static string TitleOf(FiscalYear year, CycleLine cycle) =>
        cycle.Phases.LastOrDefault(phase => phase.State == CyclePhaseState.UnderWay) is { } now
            ? $"{year.InJapanese()}　{now.Name}を行っています"
            : year.InJapanese();

    private static string DeadlineOf(AnswerProgress? progress, DateOnly today) =>
        progress is null
            ? ""
            : $"{progress.SurveyTitle}の締切は{progress.ClosesAt.DateInJapan().InJapaneseWithoutYear()}、"
                + $"あと{OpeningDays.CountBetween(today, progress.ClosesAt.DateInJapan())}開庁日です。";

    private static TaskEntry EntryOf(WaitingTask task, DateOnly today) => new(
        task.DueOn is { } due ? due.InJapaneseSeenFrom(today) : "期日なし",
        task.DueOn is { } day && day > today ? $"あと{OpeningDays.CountBetween(today, day)}開庁日" : null,
        task.Name, task.Address, task.Action)
    {
        Why = task.Why,
        Effort = task.Minutes is { } minutes ? $"約{minutes}分" : null,
        IsLate = task.DueOn < today,
    };
}
