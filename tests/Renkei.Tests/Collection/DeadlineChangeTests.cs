using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;
using Renkei.Collection;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Collection;

public sealed class DeadlineChangeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset June = OpenRound.Deadline.AddDays(7);

    private readonly RoundFixture _fixture = new();

    private RenkeiApp App => _fixture.App;

    public ValueTask InitializeAsync() => _fixture.InitializeAsync();

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task Decided_by_the_head_it_moves_for_all_and_all_are_told()
    {
        await ActAsync<SetApprovalRoute>(App.World.Secretariat, set => set.ExecuteAsync(
            new RouteDraft(
                App.World.SecretariatDivision.Id, ApprovalMatter.DeadlineChange,
                [new RouteStepDraft(App.World.SecretariatHead.Actor.PositionId!.Value, ApprovalStepKind.Decision, [])],
                AllowsDrafterToDecide: false),
            default));
        var secretariat = await App.VisitAsync(App.World.Secretariat);
        await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/surveys/H30/deadline"), "main form",
            ("do", "propose"), ("closes-on", "平成30年6月1日"), ("reason", "議会の会期のため。"));
        Assert.Equal(OpenRound.Deadline, await ClosesAtAsync());

        var approval = await App.ReadAsync(db => db.Approvals.SingleAsync());
        await ActAsync<DecideApproval>(App.World.SecretariatHead, decide => decide.ExecuteAsync(approval.Id, ApprovalAct.Approve, null, default));

        Assert.Equal(June, await ClosesAtAsync());
        Assert.All(await App.ReadAsync(db => db.SurveyResponses.ToListAsync()), one => Assert.Equal(June, one.EffectiveDueAt));
        Assert.Equal(4, await App.ReadAsync(db => db.Notices.CountAsync(notice => notice.Title == "回答の期限が6月1日（金）に変わりました")));
    }

    [Fact]
    public async Task Decided_on_paper_it_is_recorded_and_the_inner_last_day_follows()
    {
        var secretariat = await App.VisitAsync(App.World.Secretariat);

        await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/surveys/H30/deadline"), "main form",
            ("do", "record"), ("closes-on", "H30.6.1"), ("reason", "議会の会期のため。"), ("decided-on", "H30.5.14"), ("post", "市町村課長"),
            ("document-number", "市町村第70号"));

        Assert.Equal(June, await ClosesAtAsync());
        var approval = await App.ReadAsync(db => db.Approvals.SingleAsync());
        Assert.Equal((ApprovalStatus.ApprovedOutside, "市町村第70号"), (approval.Status, approval.DocumentNumber));
        var town = await App.VisitAsync(App.World.YuzaOfficer);
        var letter = await town.GetPageAsync("/surveys/H30/deadline/1/letters");
        Assert.Contains("市町村第70号", letter.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("議会の会期のため。", letter.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("酒田市", letter.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await town.GetAsync("/surveys/H30/deadline/1/letters/064611/word")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await town.GetAsync("/surveys/H30/deadline/1/letters/062049/word")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await town.GetAsync("/surveys/H30/deadline/2/letters")).StatusCode);
    }

    [Fact]
    public async Task It_is_later_has_a_reason_and_one_at_a_time()
    {
        await AssertRefusedAsync(SurveyRules.DeadlineLater, () => RecordAsync(OpenRound.Deadline.AddDays(-1), "理由"));
        await AssertRefusedAsync(CollectionRules.ChangeReasonFits, () => RecordAsync(June, " "));
        await AssertRefusedAsync(ApprovalRules.RouteIsSet, () => ActAsync<ChangeDeadline>(
            App.World.Secretariat, change => change.ProposeAsync("H30", June, "理由", default)));

        Assert.Empty(await App.ReadAsync(db => db.DeadlineChanges.ToListAsync()));
    }

    private Task RecordAsync(DateTimeOffset closesAt, string reason) => ActAsync<ChangeDeadline>(
        App.World.Secretariat,
        change => change.RecordAsync("H30", closesAt, reason, new DateOnly(2018, 5, 14), "市町村課長", "", default));

    private Task<DateTimeOffset?> ClosesAtAsync() => App.ReadAsync(db => db.Surveys.Select(survey => survey.ClosesAt).SingleAsync());

    private Task ActAsync<TUseCase>(Person person, Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        App.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), person.Actor);
}
