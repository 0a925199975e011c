using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Needs;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Needs;

public sealed class RegisterNeedsTests : IAsyncLifetime
{
    private readonly RenkeiApp _app = new();
    private OpenRound _round = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _round = await OpenRound.OpenAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_row_gets_its_number_at_its_first_submission_and_keeps_it_through_versions()
    {
        var (first, second) = (await WriteAsync("橋の点検"), await WriteAsync("備蓄"));
        await SubmitAsync();
        var numbered = await NeedsAsync();

        await ReplaceAsync(() => _round.SaveAsync(
            _app, _app.World.SakataOfficer, null, OpenRound.Change(first, "title", "橋の一括点検", began: "橋の点検")));

        var renewed = await NeedsAsync();
        Assert.Equal(["H30-06204-01", "H30-06204-02"], numbered.Select(need => need.Number));
        Assert.Equal([first, second], renewed.Select(need => need.RowId));
        Assert.Equal(numbered.Select(need => need.Id), renewed.Select(need => need.Id));
        Assert.NotEqual(numbered[0].ContentId, renewed[0].ContentId);
    }

    [Fact]
    public async Task A_dropped_row_is_withdrawn_a_new_one_gets_the_next_number_and_none_is_used_again()
    {
        var (first, _) = (await WriteAsync("橋の点検"), await WriteAsync("備蓄"));
        await SubmitAsync();

        await ReplaceAsync(() => RemoveAsync(first));
        await ReplaceAsync(() => WriteAsync("避難所"));

        var needs = await NeedsAsync();
        Assert.Equal(["H30-06204-01", "H30-06204-02", "H30-06204-03"], needs.Select(need => need.Number));
        Assert.Equal([true, false, false], needs.Select(need => need.IsWithdrawn));
    }

    [Fact]
    public async Task An_answer_taken_back_withdraws_its_needs_until_it_is_sent_again()
    {
        await WriteAsync("橋の点検");
        await SubmitAsync();

        await ActAsync<WithdrawResponse>(withdraw => withdraw.ExecuteAsync(_round.Responses["062049"].Id, default));
        await _app.DrainOutboxAsync();
        var back = Assert.Single(await NeedsAsync());
        await SubmitAsync();

        Assert.Equal(NeedProgress.Withdrawn, back.Progress);
        var again = Assert.Single(await NeedsAsync());
        Assert.Equal((NeedProgress.Received, back.Number), (again.Progress, again.Number));
        Assert.False(await _app.ReadAsync(db => db.OutboxMessages.AnyAsync(message => message.HandledAt == null)));
    }

    private Task<Guid> WriteAsync(string title) => _round.WriteAsync(_app, _app.World.SakataOfficer, title);

    private async Task SubmitAsync(string reason = "")
    {
        await _round.SubmitAsync(_app, _app.World.SakataOfficer, SubmissionKind.Full, reason);
        await _app.DrainOutboxAsync();
    }

    private async Task ReplaceAsync(Func<Task> change)
    {
        await ActAsync<ReplaceSubmission>(
            replace => replace.ExecuteAsync(_round.Responses["062049"].Id, begins: true, default));
        await change();
        await SubmitAsync("書き直し");
    }

    private Task RemoveAsync(Guid row) => ActAsync<ArrangeDraftNeed>(
        arrange => arrange.ExecuteAsync(
            _round.Responses["062049"].Id, row, Arrangement.Remove, default));

    private Task ActAsync<TUseCase>(Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        _app.InScopeAsync(
            services => act(services.GetRequiredService<TUseCase>()), _app.World.SakataOfficer.Actor);

    private Task<List<Need>> NeedsAsync() => _app.ReadAsync(db => db.Needs.AsNoTracking()
        .Where(need => need.RespondentId == _app.World.Sakata.Id).OrderBy(need => need.Serial).ToListAsync());
}
