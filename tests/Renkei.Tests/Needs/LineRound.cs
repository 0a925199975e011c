using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Publishing;
using Renkei.Replies;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Needs;

/// <summary>
/// The application with a survey answered by a city (a need for the public, one 事務局限り) and a town (one for the public),
/// the needs registered. Steps of the line are taken through the use cases.
/// </summary>
public class LineRound : IAsyncLifetime
{
    public const string Bridge = "H30-06204-01";
    public const string Hidden = "H30-06204-02";
    public const string Beach = "H30-06461-01";

    public static readonly FiscalYear Year = new(2018);

    public LineRound()
        : this(new RenkeiApp())
    {
    }

    protected LineRound(RenkeiApp app) => App = app;

    public RenkeiApp App { get; }

    public World World => App.World;

    internal OpenRound Round { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Round = await OpenRound.OpenAsync(App);
        await Round.WriteAsync(App, World.SakataOfficer, "橋の点検の一括発注", ("visibility", "公開可"), ("partners", "鶴岡市"), ("partner-consultation", "未協議"));
        await AddHiddenAsync();
        await Round.SubmitAsync(App, World.SakataOfficer);
        await Round.WriteAsync(App, World.YuzaOfficer, "海岸漂着ごみの回収", ("visibility", "公開可"));
        await Round.SubmitAsync(App, World.YuzaOfficer);
        await App.DrainOutboxAsync();
        await RouteAsync(ApprovalMatter.Reply);
        await RouteAsync(ApprovalMatter.Publication);
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public Task<Need> NeedAsync(string number) =>
        App.ReadAsync(db => db.Needs.AsNoTracking().SingleAsync(need => need.Number == number));

    /// <summary>A use case in the name of the person, the secretariat unless told otherwise.</summary>
    public Task ActAsync<TUseCase>(Func<TUseCase, Task> act, Person? person = null)
        where TUseCase : notnull =>
        App.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), (person ?? World.Secretariat).Actor);

    public Task ShareAsync() => App.InScopeAsync(async services =>
    {
        App.Clock.SetUtcNow(Later(OpenRound.Deadline.AddDays(1)));
        await services.GetRequiredService<CloseSurvey>().ExecuteAsync("H30", default);
        await services.GetRequiredService<ShareSurvey>().ExecuteAsync("H30", default);
    });

    public Task SortAsync(string number, NeedDisposition disposition = NeedDisposition.HandledByDivision) =>
        ActAsync<SortNeed>(sort => sort.ExecuteAsync(
            number,
            new NeedSorting(
                World.CommerceDivision.Id, disposition, "平成31年2月", "財源のめどが立たないため", "整理欄の備考",
                $"公表の件名{number[^5..]}", $"公表の要旨{number[^5..]}"),
            default));

    public Task ConfirmAsync(Person officer, string number) =>
        ActAsync<ConfirmPublicTexts>(
            confirm => confirm.ExecuteAsync(
                Year,
                new Dictionary<string, (string, string)> { [number] = ($"公表の件名{number[^5..]}", $"公表の要旨{number[^5..]}") },
                default),
            officer);

    /// <summary>一次回答 to one need, through its 決裁.</summary>
    public async Task ReplyAsync(string number, string text)
    {
        await ActAsync<WriteReply>(write => write.ExecuteAsync(number, ReplyRound.Initial, text, "", default));
        await ActAsync<SendReplies>(send => send.ExecuteAsync(Year, ReplyRound.Initial, "市町村第1号", default));
        await DecideAsync(ApprovalMatter.Reply);
    }

    /// <summary>A publication planned and decided: its hour is still to come.</summary>
    public async Task PlanPublicationAsync(DateTimeOffset hour)
    {
        await ActAsync<PlanPublication>(plan => plan.ExecuteAsync(Year, hour, default));
        await ActAsync<PlanPublication>(plan => plan.SendForApprovalAsync(Year, default));
        await DecideAsync(ApprovalMatter.Publication);
    }

    public async Task DecideAsync(ApprovalMatter matter, ApprovalAct act = ApprovalAct.Approve)
    {
        var approval = await App.ReadAsync(db => db.Approvals.SingleAsync(
            one => one.Matter == matter && one.ClosedAt == null));
        await ActAsync<DecideApproval>(
            decide => decide.ExecuteAsync(approval.Id, act, "見直してください。", default), World.SecretariatHead);
    }

    /// <summary>What a class does before its tests.</summary>
    protected virtual Task StartAsync() => Task.CompletedTask;

    private DateTimeOffset Later(DateTimeOffset instant) =>
        instant > App.Clock.GetUtcNow() ? instant : App.Clock.GetUtcNow();

    private Task AddHiddenAsync()
    {
        var row = Guid.CreateVersion7();
        (string Item, string Value)[] cells =
        [
            ("title", "事務局だけの課題"), ("field", "防災"), ("cooperation-kind", "県と市町村"), ("current-situation", "現状"),
            ("request", "お願い"), ("urgency", "低（中長期）"), ("visibility", "事務局限り"),
        ];
        return Round.SaveAsync(
            App, World.SakataOfficer, row, [.. cells.Select(cell => OpenRound.Change(row, cell.Item, cell.Value))]);
    }

    private Task RouteAsync(ApprovalMatter matter) => ActAsync<SetApprovalRoute>(set => set.ExecuteAsync(
        new RouteDraft(
            World.SecretariatDivision.Id, matter,
            [new RouteStepDraft(World.SecretariatHead.Actor.PositionId!.Value, ApprovalStepKind.Decision, [])],
            AllowsDrafterToDecide: false),
        default));
}
