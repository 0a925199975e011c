using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Councils;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Needs;
using Renkei.Questions;
using Renkei.Replies;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Themes;
using Renkei.Uploads;

namespace Renkei.Tests.Hosting;

/// <summary>
/// An open survey in which the city has sent one text and keeps another in its draft, now in its own 決裁: before 共有開始.
/// </summary>
public sealed class MarkedAnswer : IAsyncLifetime
{
    public const string Sent = "提出標識七三九一";
    public const string Drafted = "下書標識二八四六";

    /// <summary>What the secretariat noted of a call with the city.</summary>
    public const string Noted = "連絡標識五一七三";

    /// <summary>What the secretariat prepares: a candidate, a meeting to come, a reply in the making, a column of its own.</summary>
    public const string Prepared = "準備標識六八二〇";

    public RenkeiApp App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        var round = await OpenRound.OpenAsync(App);
        var city = App.World.SakataOfficer;
        var row = await round.WriteAsync(
            App, city, $"{Sent}件名", ("current-situation", $"{Sent}現状"), ("responding-officer", $"{Sent}担当"));
        await round.SubmitAsync(App, city);
        await App.DrainOutboxAsync();
        var answer = round.Responses["062049"].Id;

        await ActAsync<RequestCorrection>(App.World.Secretariat, ask => ask.ExecuteAsync(answer, "件名を見直してください。", default));
        await round.SaveAsync(
            App, city, null,
            OpenRound.Change(row, "title", $"{Drafted}件名", began: $"{Sent}件名"),
            OpenRound.Change(row, "request", $"{Drafted}お願い", began: "県の支援をお願いしたい。"));
        await ActAsync<SetApprovalRoute>(city, set => set.ExecuteAsync(
            new RouteDraft(
                App.World.Sakata.Id, ApprovalMatter.SurveyResponse,
                [new RouteStepDraft(App.World.SakataHead.Actor.PositionId!.Value, ApprovalStepKind.Decision, [])],
                AllowsDrafterToDecide: false),
            default));
        var read = new ReturnedRow(FormSection.NeedColumn, "様式2", 6, null, new Dictionary<string, string> { ["title"] = $"{Drafted}調査票" });
        await App.SaveAsync(new WorkbookUpload(
            round.Responses["062049"], 1, new ReceivedFile($"{Drafted}.xlsx", "0", 1),
            UploadContent.Of(new ReturnedWorkbook(new FormNumber("H30", "06204", FormVariant.Municipal, 1), null, [read], [], [])),
            city.Actor, App.Clock.GetUtcNow()));
        await ActAsync<StartInternalReview>(
            city, start => start.ExecuteAsync(answer, SubmissionKind.Full, $"{Drafted}理由", default));
        await ActAsync<WriteMemo>(App.World.Secretariat, write => write.ExecuteAsync(
            answer, RenkeiApp.Today, ContactWay.Telephone, "企画調整課 主査", Noted, new NextStep($"{Noted}次", RenkeiApp.Today), default));
        await ActAsync<AskQuestion>(city, ask => ask.ExecuteAsync("H30", itemKey: null, $"{Sent}質問", default));
        await ActAsync<BeginCorrectedForm>(
            App.World.Secretariat, begin => begin.ExecuteAsync("H30", [FormVariant.Municipal], default));
        await App.DrainOutboxAsync();
        await PrepareAsync();
        Assert.Equal("H30-06204-01", await App.ReadAsync(db => db.Needs.Select(need => need.Number).SingleAsync()));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task PrepareAsync()
    {
        var (year, number, secretariat) = (new FiscalYear(2018), "H30-06204-01", App.World.Secretariat);
        await ActAsync<SortNeed>(secretariat, sort => sort.ExecuteAsync(
            number,
            new NeedSorting(App.World.CommerceDivision.Id, NeedDisposition.HandledByDivision, "", "", $"{Prepared}備考", "", ""), default));
        await ActAsync<WriteReply>(secretariat, write => write.ExecuteAsync(number, ReplyRound.Initial, $"{Prepared}の回答案。", "", default));
        await ActAsync<ArrangeThemes>(secretariat, async arrange =>
        {
            await arrange.MoveAsync(year, [number], null, $"{Prepared}テーマ", default);
            await arrange.BringToCouncilAsync(year, 1, default);
        });
        await ActAsync<PlanMeeting>(secretariat, async plan =>
        {
            await plan.ExecuteAsync(year, $"{Prepared}会議", App.Clock.GetUtcNow().AddDays(60), Prepared, default);
            await plan.TableAsync(year, 1, AgendaKind.Discussion, $"{Prepared}議題", 1, default);
        });
    }

    private Task ActAsync<TUseCase>(Person person, Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        App.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), person.Actor);
}
