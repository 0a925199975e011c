using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Responses;

public sealed class SavingTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task Two_people_in_different_fields_never_disturb_each_other()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "橋の点検");

        var first = await _round.SaveAsync(_app, _app.World.SakataOfficer, null, OpenRound.Change(row, "priority", "1"));
        var second = await _round.SaveAsync(
            _app, _app.World.SakataCommerceOfficer, null,
            OpenRound.Change(row, "title", "橋とトンネルの点検", began: "橋の点検"), OpenRound.Change(row, "priority", "", began: ""));

        Assert.Equal((0, 0), (first.Conflicts, second.Conflicts));
        Assert.Equal("1", await ValueAsync(row, "priority"));
        Assert.Equal("橋とトンネルの点検", await ValueAsync(row, "title"));
    }

    [Fact]
    public async Task The_same_field_written_by_two_keeps_both_until_someone_chooses()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "除雪");

        await _round.SaveAsync(_app, _app.World.SakataOfficer, null, OpenRound.Change(row, "request", "機械の貸出", began: "県の支援をお願いしたい。"));
        var second = await _round.SaveAsync(
            _app, _app.World.SakataCommerceOfficer, null, OpenRound.Change(row, "request", "人の応援", began: "県の支援をお願いしたい。"));

        Assert.Equal(1, second.Conflicts);
        Assert.Equal("機械の貸出", await ValueAsync(row, "request"));
        var conflict = await _app.ReadAsync(db => db.DraftConflicts.SingleAsync(one => one.RowId == row && one.SettledAt == null));
        Assert.Equal(("人の応援", "商工港湾課 主任"), (conflict.Value, conflict.WrittenBy));

        await ChooseAsync(new ConflictChoice(conflict.Id, TakesKept: true, DraftMerge.Digest("古いもの")));
        Assert.Equal("機械の貸出", await ValueAsync(row, "request"));
        await ChooseAsync(new ConflictChoice(conflict.Id, TakesKept: true, DraftMerge.Digest("機械の貸出")));
        Assert.Equal("人の応援", await ValueAsync(row, "request"));
    }

    [Fact]
    public async Task Two_saves_at_the_same_moment_lose_nothing()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "同時");
        var people = new[] { _app.World.SakataOfficer, _app.World.SakataCommerceOfficer, _app.World.SakataHead, _app.World.SakataDeputy };

        await Task.WhenAll(people.Select((person, number) => _round.SaveAsync(
            _app, person, null,
            OpenRound.Change(row, "remarks", $"{number}の備考"),
            OpenRound.Change(row, new[] { "own-efforts", "expected-effect", "partners", "contact" }[number], $"{number}の記入"))));

        var kept = await _app.ReadAsync(db => db.DraftConflicts.Where(one => one.RowId == row).Select(one => one.Value).ToListAsync());
        var remark = await ValueAsync(row, "remarks");
        Assert.Equal(["0の備考", "1の備考", "2の備考", "3の備考"], kept.Append(remark).Order());
        Assert.Equal("3の記入", await ValueAsync(row, "contact"));
    }

    [Fact]
    public async Task A_blank_row_is_made_only_when_something_is_written_in_it()
    {
        var row = Guid.CreateVersion7();

        await _round.SaveAsync(_app, _app.World.ShinjoOfficer, row, OpenRound.Change(row, "visibility", "県・市町村限り"));
        Assert.False(await _app.ReadAsync(db => db.DraftNeeds.AnyAsync(one => one.Id == row)));
        await _round.SaveAsync(_app, _app.World.ShinjoOfficer, row, OpenRound.Change(row, "title", "雪"));

        Assert.True(await _app.ReadAsync(db => db.DraftNeeds.AnyAsync(one => one.Id == row)));
    }

    [Fact]
    public async Task A_row_that_was_taken_out_comes_back_when_someone_still_wrote_in_it()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "外す課題");
        await _app.InScopeAsync(
            services => services.GetRequiredService<ArrangeDraftNeed>().ExecuteAsync(
                _round.Responses["062049"].Id, row, Arrangement.Remove, default),
            _app.World.SakataOfficer.Actor);

        await _round.SaveAsync(_app, _app.World.SakataCommerceOfficer, null, OpenRound.Change(row, "remarks", "まだ要る"));

        Assert.Null((await _app.ReadAsync(db => db.DraftNeeds.SingleAsync(one => one.Id == row))).RemovedAt);
    }

    [Fact]
    public async Task Nobody_of_another_body_writes_in_it()
    {
        var foreign = new DraftChange(new FieldAddress(FieldAddress.Body, "telephone"), "1", "");

        foreach (var person in new[] { _app.World.ShinjoOfficer, _app.World.Secretariat, _app.World.ShonaiOfficer })
        {
            await Assert.ThrowsAsync<NotFoundException>(() => _app.InScopeAsync(
                services => services.GetRequiredService<SaveDraft>().ExecuteAsync(
                    _round.Responses["064611"].Id, [foreign], null, default),
                person.Actor));
        }
    }

    [Fact]
    public async Task A_part_goes_to_a_division_of_the_same_body_only()
    {
        var id = _round.Responses["062049"].Id;

        await AssertRefusedAsync(DraftRules.PartIsOfTheBody, () => _app.InScopeAsync(
            services => services.GetRequiredService<HandPart>().ExecuteAsync(
                id, _app.World.CommerceDivision.Id, FormSection.NeedColumn, null, "", default),
            _app.World.SakataOfficer.Actor));
    }

    private Task ChooseAsync(ConflictChoice choice) => _app.InScopeAsync(
        services => services.GetRequiredService<SettleConflicts>().ExecuteAsync(
            _round.Responses["062049"].Id, [choice], default),
        _app.World.SakataOfficer.Actor);

    private Task<string> ValueAsync(Guid row, string item) => _app.ReadAsync(db => db.DraftAnswers
        .Where(answer => answer.RowId == row && answer.ItemKey == item).Select(answer => answer.Value).SingleAsync());
}
