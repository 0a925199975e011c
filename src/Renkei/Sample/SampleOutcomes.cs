using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Needs;
using Renkei.Publishing;
using Renkei.Replies;
using Renkei.Surveys;
using Renkei.Themes;

namespace Renkei.Sample;

/// <summary>What became of the answers of H29: themes, the council's decisions, replies, publication, what followed.</summary>
internal sealed class SampleOutcomes(SampleStage stage, SampleCast cast, SampleTables tables)
{
    private const string Secretariat = SampleCast.Secretariat;

    private static readonly FiscalYear Year = new(2017);

    private readonly IReadOnlyList<SampleNeed> _needs = SampleFiles.Needs("h29");
    private readonly SampleCouncilFile _council = SampleFiles.Council();

    public async Task MakeAsync()
    {
        await stage.AtAsync(At(7, 10, 9, 0), Secretariat, s => s.GetRequiredService<ConsolidateSurvey>().ExecuteAsync("H29", default));
        await tables.FixFinalAsync();
        await stage.AtAsync(At(7, 18, 10, 0), Secretariat, s => s.GetRequiredService<ShareSurvey>().ExecuteAsync("H29", default));
        await SortAsync();
        await MakeThemesAsync();
        await MeetAsync(_council.Meetings[0], [.. _council.Themes]);
        await ReplyAsync(ReplyRound.Initial, "市町村第245号", At(9, 11, 9, 0), need => need.InitialReply);
        await ConfirmTextsAsync();
        await PublishAsync(plannedAt: At(9, 22, 10, 0), hour: At(9, 29, 14, 0));
        await MeetAsync(_council.Meetings[1], []);
        await ReplyAsync(ReplyRound.Final, "市町村第530号", At(2018, 3, 26, 9, 0), need => need.FinalReply);
        await PublishAsync(plannedAt: At(2018, 3, 27, 15, 30), hour: At(2018, 3, 30, 14, 0));
        await FollowUpAsync();
    }

    private async Task SortAsync()
    {
        var divisions = await stage.ReadAsync(db => db.Organizations.AsNoTracking()
            .Where(unit => unit.Code.StartsWith('K') || unit.Code.StartsWith('S'))
            .ToDictionaryAsync(unit => unit.Code, unit => unit.Id));
        await stage.AtAsync(At(8, 10, 14, 0), Secretariat, async services =>
        {
            foreach (var need in _needs)
            {
                await services.GetRequiredService<SortNeed>().ExecuteAsync(need.Number, new NeedSorting(
                    need.ResponsibleDivisionCode is { } code && divisions.TryGetValue(code, out var id) ? id : null,
                    (NeedDisposition)(need.Disposition![0] - 'A'), need.NextReport, need.Reason, "",
                    need.PublicTitle, need.PublicSummary), default);
            }
        });
    }

    private async Task MakeThemesAsync()
    {
        foreach (var (theme, index) in _council.Themes.Select((theme, index) => (theme, index)))
        {
            var members = _needs.Where(need => need.Theme == theme.Name).Select(need => need.Number).ToList();
            await stage.AtAsync(At(8, 17, 10, 0).AddMinutes(10 * index), Secretariat, async services =>
            {
                var arrange = services.GetRequiredService<ArrangeThemes>();
                await arrange.MoveAsync(Year, members, null, theme.Name, default);
                await arrange.DescribeAsync(
                    Year, index + 1, theme.Name, theme.Description,
                    theme.Scope == "地域内" ? ThemeScope.Regional : ThemeScope.Prefectural, default);
                await arrange.BringToCouncilAsync(Year, index + 1, default);
            });
        }
    }

    private async Task MeetAsync(SampleMeeting meeting, IReadOnlyList<SampleTheme> themes)
    {
        var at = new DateTimeOffset(meeting.At, JapanTime.Offset);
        var number = 0;
        await stage.AtAsync(at.AddDays(-10), Secretariat, async services =>
        {
            var plan = services.GetRequiredService<PlanMeeting>();
            number = await plan.ExecuteAsync(Year, meeting.Title, at, meeting.Place, default);
            foreach (var item in meeting.Agenda)
            {
                var kind = item.Kind == "報告" ? AgendaKind.Report : AgendaKind.Discussion;
                await plan.TableAsync(Year, number, kind, item.Title, null, default);
            }

            foreach (var (theme, index) in themes.Select((theme, index) => (theme, index)))
            {
                await plan.TableAsync(Year, number, AgendaKind.Discussion, $"連携テーマ（案）「{theme.Name}」", index + 1, default);
            }
        });
        await stage.AtAsync(at.AddHours(3), Secretariat, services =>
            services.GetRequiredService<PlanMeeting>().HoldAsync(Year, number, default));
        await stage.AtAsync(at.AddHours(4), Secretariat, services => DecideAsync(services, meeting, number, themes));
        await stage.AtAsync(at.AddDays(7), Secretariat, services =>
            services.GetRequiredService<PlanMeeting>().ConfirmAsync(Year, number, default));
    }

    private static async Task DecideAsync(
        IServiceProvider services, SampleMeeting meeting, int number, IReadOnlyList<SampleTheme> themes)
    {
        var record = services.GetRequiredService<RecordDecision>();
        foreach (var decision in meeting.Decisions)
        {
            await record.ExecuteAsync(Year, number, decision.Agenda, new DecisionDraft(
                Enum.GetValues<DecisionOutcome>().Single(outcome => outcome.Japanese() == decision.Outcome),
                decision.Text, decision.Condition ?? "", decision.Prefecture ?? "",
                DateOnly.TryParse(decision.Due, out var due) ? due.InJapaneseWithoutWeekday() : decision.Due), default);
        }

        foreach (var (theme, index) in themes.Select((theme, index) => (theme, index)))
        {
            await record.ExecuteAsync(Year, number, meeting.Agenda.Count + index + 1, new DecisionDraft(
                DecisionOutcome.ApprovedAsProposed, $"「{theme.Name}」を平成29年度の連携テーマとする。{theme.Reason}", "",
                "市町村課", "平成30年3月"), default);
        }
    }

    private async Task ReplyAsync(ReplyRound round, string document, DateTime at, Func<SampleNeed, string?> text)
    {
        await stage.AtAsync(at, Secretariat, async services =>
        {
            foreach (var need in _needs.Where(need => !string.IsNullOrWhiteSpace(text(need))))
            {
                await services.GetRequiredService<WriteReply>().ExecuteAsync(
                    need.Number, round, text(need)!, need.NextReport ?? "", default);
            }
        });
        await stage.AtAsync(at.AddHours(6), Secretariat, services =>
            services.GetRequiredService<SendReplies>().ExecuteAsync(Year, round, document, default));
        var batch = await stage.ReadAsync(db => db.ReplyBatches.AsNoTracking()
            .SingleAsync(batch => batch.FiscalYear == Year && batch.Round == round));
        await SampleApprovals.PassPrefectureAsync(stage, batch.Id, new DateTimeOffset(at.AddDays(1), JapanTime.Offset));
    }

    private async Task ConfirmTextsAsync()
    {
        foreach (var body in _needs.Where(need => need.PublicTitle is not null).ToLookup(need => need.Body))
        {
            await stage.AtAsync(At(9, 20, 10, 0), cast.Officers[body.Key], services =>
                services.GetRequiredService<ConfirmPublicTexts>().ExecuteAsync(
                    Year, body.ToDictionary(need => need.Number, need => (need.PublicTitle!, need.PublicSummary!)), default));
        }
    }

    /// <summary>The hour is two working days after the last 決裁; the bodies are told on the day before.</summary>
    private async Task PublishAsync(DateTime plannedAt, DateTime hour)
    {
        await stage.AtAsync(plannedAt, Secretariat, s => s.GetRequiredService<PlanPublication>().ExecuteAsync(
            Year, new DateTimeOffset(hour, JapanTime.Offset), default));
        await stage.AtAsync(plannedAt.AddMinutes(30), Secretariat, s =>
            s.GetRequiredService<PlanPublication>().SendForApprovalAsync(Year, default));
        var plan = await stage.ReadAsync(db => db.PublicationPlans.AsNoTracking().Standing(Year).FirstAsync());
        await SampleApprovals.PassPrefectureAsync(
            stage, plan.Id, new DateTimeOffset(hour.Date.AddDays(-2).AddHours(10), JapanTime.Offset));
        await stage.AtAsync(hour.Date.AddDays(-1).AddHours(9).AddMinutes(5), "", s => s.GetRequiredService<AnnouncePublications>().RunAsync(default));
        await stage.AtAsync(hour.AddMinutes(1), "", s => s.GetRequiredService<PublishDue>().RunAsync(default));
    }

    private Task FollowUpAsync() => stage.AtAsync(At(2018, 4, 12, 15, 0), Secretariat, async services =>
    {
        foreach (var need in _needs.Where(need => need.Aftermath is not null))
        {
            var outcome = Enum.GetValues<NeedOutcome>().Single(one => need.Aftermath!.StartsWith(one.Japanese(), StringComparison.Ordinal));
            await services.GetRequiredService<FollowUpNeed>().ExecuteAsync(
                need.Number, outcome, outcome == NeedOutcome.PolicyChanged ? need.Reason ?? need.Aftermath : null, default);
        }
    });

    private static DateTime At(int month, int day, int hour, int minute) => At(2017, month, day, hour, minute);

    private static DateTime At(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0);
}
