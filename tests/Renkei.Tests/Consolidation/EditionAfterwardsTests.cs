using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Consolidation;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Consolidation;

/// <summary>What a body takes back after an edition was fixed and shared is no longer shown to others in it; the secretariat's stays whole.</summary>
public sealed class EditionAfterwardsTests : IAsyncLifetime
{
    private static readonly (string Item, string Value)[] Asked = [("partners", "協議の相手"), ("partner-consultation", "了解済")];

    private readonly RenkeiApp _app = new();
    private OpenRound _round = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _round = await OpenRound.OpenAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Rows_closed_or_taken_back_and_partners_not_asked_disappear_from_what_others_read()
    {
        var city = _app.World.SakataOfficer;
        var closed = await _round.WriteAsync(_app, city, "後で閉じる課題");
        var dropped = await _round.WriteAsync(_app, city, "後で外す課題");
        var named = await _round.WriteAsync(_app, city, "残る課題", Asked);
        await _round.SubmitAsync(_app, city);
        await FixAndShareAsync();
        Assert.Equal(["後で閉じる課題", "後で外す課題", "残る課題", "協議の相手"], await SeenByAsync(_app.World.YuzaOfficer));

        await ActAsync<RequestCorrection>(_app.World.Secretariat, request => request.ExecuteAsync(Id, "御確認ください。", default));
        await _round.SaveAsync(
            _app, city, null,
            OpenRound.Change(closed, "visibility", "事務局限り", began: "県・市町村限り"),
            OpenRound.Change(named, "partner-consultation", "未協議", began: "了解済"));
        await ActAsync<ArrangeDraftNeed>(city, arrange => arrange.ExecuteAsync(Id, dropped, Arrangement.Remove, default));
        await _round.SubmitAsync(_app, city, reason: "見直しました。");
        await _app.DrainOutboxAsync();

        Assert.Equal(["残る課題"], await SeenByAsync(_app.World.YuzaOfficer));
        Assert.Equal(["残る課題", "協議の相手"], await SeenByAsync(_app.World.CommerceOfficer));
        Assert.Equal(["後で閉じる課題", "後で外す課題", "残る課題", "協議の相手"], await SeenByAsync(_app.World.Secretariat));
        var kept = await (await _app.VisitAsync(_app.World.Secretariat)).GetPageAsync($"{MarkedTable.Address}?edition=1");
        Assert.Contains("固定したときの内容と一致しています", kept.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_answers_are_taken_nothing_is_fixed()
    {
        await AssertRefusedAsync(ConsolidationRules.AfterClosing, () => ActAsync<FixConsolidation>(
            _app.World.Secretariat, fix => fix.ExecuteAsync("H30", EditionKind.Interim, "", default)));

        Assert.False(await _app.ReadAsync(db => db.ConsolidationEditions.AnyAsync()));
    }

    private Guid Id => _round.Responses["062049"].Id;

    private async Task FixAndShareAsync()
    {
        await _app.DrainOutboxAsync();
        _app.Clock.SetUtcNow(OpenRound.Deadline.AddDays(1));
        await ActAsync<CloseSurvey>(_app.World.Secretariat, close => close.ExecuteAsync("H30", default));
        await ActAsync<FixConsolidation>(_app.World.Secretariat, fix => fix.ExecuteAsync("H30", EditionKind.Interim, "", default));
        await ActAsync<ShareSurvey>(_app.World.Secretariat, share => share.ExecuteAsync("H30", default));
    }

    /// <summary>On the page and in the file of the edition, which must not differ.</summary>
    private async Task<IEnumerable<string>> SeenByAsync(Person person)
    {
        string[] all = ["後で閉じる課題", "後で外す課題", "残る課題", "協議の相手"];
        var visitor = await _app.VisitAsync(person);
        var page = (await visitor.GetPageAsync($"{MarkedTable.Address}/print?edition=1")).Body!.TextContent;
        var file = await (await visitor.GetAsync($"{MarkedTable.Address}/table.csv?edition=1")).Content.ReadAsStringAsync();
        var seen = all.Where(text => page.Contains(text, StringComparison.Ordinal)).ToList();
        Assert.Equal(seen, all.Where(text => file.Contains(text, StringComparison.Ordinal)));
        return seen;
    }

    private Task ActAsync<TUseCase>(Person person, Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        _app.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), person.Actor);
}
