using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Insights;
using Renkei.Surveys;
using Renkei.Web.Access;
using Renkei.Web.Components;

namespace Renkei.Web.Layout;

/// <summary>The menu: the cycle of the year as a line, then what is kept all year. Only what the actor may open.</summary>
internal sealed class Navigation(RenkeiDbContext db, Actor actor, FiscalYear year, DateTimeOffset now)
{
    public async Task<IReadOnlyList<NavigationGroup>> LoadAsync(CancellationToken cancellation)
    {
        var phases = await db.CyclePhases.AsNoTracking().Where(phase => phase.Year == year).ToListAsync(cancellation);
        var counts = await MenuCounts.LoadAsync(db, actor, year, now, cancellation);
        return
        [
            new NavigationGroup(null, [new NavigationItem("ホーム", "/")]),
            new NavigationGroup($"{year.InJapanese()}の流れ", await CycleAsync(phases, counts, cancellation), IsCycle: true),
            new NavigationGroup("団体のこと", [.. Keeping(counts)]),
        ];
    }

    private async Task<IReadOnlyList<NavigationItem>> CycleAsync(
        List<CyclePhase> phases, MenuCounts counts, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().VisibleTo(actor)
            .Where(survey => survey.FiscalYear == year)
            .OrderByDescending(survey => survey.Number).FirstOrDefaultAsync(cancellation);
        var code = year.Prefix();
        var items = new List<NavigationItem>
        {
            new("年間の流れ", $"/cycle?year={year}", StageOf(phases, "年度切替")),
            new("担当者名簿", $"/contacts?year={year}", StageOf(phases, "年度切替")),
            new("調査", survey is null ? "/surveys" : $"/surveys/{survey.Code}", StageOf(phases, "調査"), counts.Answers),
            new("課題", $"/needs?year={code}", StageOf(phases, "整理・テーマ案"), counts.Needs),
        };
        if (actor.IsSecretariat)
        {
            items.Add(new NavigationItem("テーマ", $"/themes/{code}", StageOf(phases, "整理・テーマ案")));
        }

        if (actor.IsSecretariat || await db.CouncilMeetings.VisibleTo(actor)
            .AnyAsync(meeting => meeting.FiscalYear == year, cancellation))
        {
            items.Add(new NavigationItem("推進会議", $"/councils/{code}", StageOf(phases, "第1回推進会議")));
        }

        items.Add(new NavigationItem("回答", $"/replies/{code}", StageOf(phases, "第2回推進会議")));
        if (actor.IsSecretariat)
        {
            items.Add(new NavigationItem("公表", $"/publications/{code}", StageOf(phases, "公表")));
        }

        return items;
    }

    private IEnumerable<NavigationItem> Keeping(MenuCounts counts)
    {
        if (actor.OpensOfficersPages())
        {
            yield return new NavigationItem("決裁", "/approvals", Count: counts.Approvals);
        }

        yield return new NavigationItem("団体一覧", "/organizations");
        if (actor.Is(Role.BodyAdministrator) || actor.IsSecretariat || actor.Is(Role.SystemAdministrator))
        {
            yield return new NavigationItem("利用者", "/accounts");
        }

        if (actor.Is(Role.SystemAdministrator))
        {
            yield return new NavigationItem("操作の記録", "/audit");
        }

        yield return new NavigationItem("わがまちのページ", "/towns");
    }

    private static Stage StageOf(List<CyclePhase> phases, string name) =>
        phases.Find(phase => phase.Name == name)?.State switch
        {
            CyclePhaseState.Done => Stage.Done,
            CyclePhaseState.UnderWay => Stage.Now,
            _ => Stage.Next,
        };
}
