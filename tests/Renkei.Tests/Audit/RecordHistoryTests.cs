using Renkei.Access;
using Renkei.Audit;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Audit;

public sealed class RecordHistoryTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;

    [Fact]
    public async Task Values_are_for_the_body_that_acted_and_names_for_its_people()
    {
        var world = _app.World;
        await fixture.Round.WriteAsync(_app, world.SakataOfficer, "橋の点検");
        await fixture.Round.SubmitAsync(_app, world.SakataOfficer);

        var own = await HistoryAsync(world.SakataHead.Actor);
        var secretariat = await HistoryAsync(world.Secretariat.Actor);
        var neighbour = await HistoryAsync(world.YuzaOfficer.Actor);

        var name = world.SakataOfficer.Actor.PersonName;
        Assert.Contains(own.Moments, moment => moment.Who.Contains(name, StringComparison.Ordinal)
            && moment.Entries.Any(entry => entry.Values is { Count: > 0 }));
        foreach (var history in new[] { secretariat, neighbour })
        {
            Assert.Equal(own.Moments.Count, history.Moments.Count);
            Assert.All(Entries(history), entry => Assert.Null(entry.Values));
            Assert.DoesNotContain(history.Moments, moment => moment.Who.Contains(name, StringComparison.Ordinal));
            Assert.Contains(history.Moments, moment => moment.Who.StartsWith("酒田市", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_secretariat_sees_its_own_values_and_another_division_does_not()
    {
        var position = await _app.SaveAsync(
            new Position(_app.World.SecretariatDivision, "臨時の担当", [Role.Reader]), _app.World.Secretariat.Actor);

        var secretariat = await HistoryAsync(_app.World.SecretariatHead.Actor, position.Id);
        var division = await HistoryAsync(_app.World.CommerceOfficer.Actor, position.Id);

        Assert.Contains(Entries(secretariat), entry => entry.Values is { Count: > 0 });
        Assert.NotEmpty(division.Moments);
        Assert.All(Entries(division), entry => Assert.Null(entry.Values));
    }

    [Fact]
    public void What_was_stored_together_is_told_once_with_its_count()
    {
        HistoryEntry step = new("決裁の段", AuditChange.Added, null);

        var moment = new HistoryMoment(default, "市町村課 主査", [new("決裁", AuditChange.Added, null), step, step]);

        Assert.Equal("決裁の登録、決裁の段の登録（2件）", moment.What);
    }

    [Theory]
    [InlineData("2018-05-14", "平成30年5月14日（月）")]
    [InlineData("True", "はい")]
    [InlineData(null, "なし")]
    [InlineData("橋の点検", "橋の点検")]
    public void Values_read_as_on_screen(string? stored, string shown) => Assert.Equal(shown, RecordWords.Value(stored));

    [Fact]
    public async Task Every_recorded_kind_and_field_has_a_Japanese_word()
    {
        var recorded = await _app.ReadAsync(db => Task.FromResult(
            db.AuditEntries.Select(entry => entry.SubjectKind).Distinct().ToList()));
        var fields = await _app.ReadAsync(db => Task.FromResult(
            db.AuditValues.Select(value => value.Field).Distinct().ToList()));

        Assert.DoesNotContain(recorded, kind => RecordWords.Kind(kind) == "記録");
        Assert.DoesNotContain(fields, field => RecordWords.Field(field) == "その他の項目" && field != "Id" && field != "ProviderKey");
    }

    private static IEnumerable<HistoryEntry> Entries(RecordHistory history) => history.Moments.SelectMany(moment => moment.Entries);

    private Task<RecordHistory> HistoryAsync(Actor actor, Guid? record = null) => _app.ReadAsync(
        db => RecordHistory.LoadAsync(db, actor, record ?? fixture.Round.Responses["062049"].Id, default));
}
