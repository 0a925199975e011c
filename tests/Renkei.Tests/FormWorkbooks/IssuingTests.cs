using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.FormWorkbooks;

public sealed class IssuingTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task The_own_draft_goes_out_with_its_keys_and_what_it_was_filled_with_is_kept()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "橋の点検");

        var read = await ReadAsync(await IssueAsync("062049", _app.World.SakataOfficer), _app.World.SakataOfficer);

        Assert.Equal("橋の点検", read.Rows.Single(one => one.Key == row).Values["title"]);
        var issued = await _app.ReadAsync(db => db.IssuedWorkbooks.SingleAsync(one => one.Id == read.Basis!.IssueKey));
        Assert.Equal((WorkbookFilling.Draft, "企画調整課 調整主任"), (issued.Filling, issued.MadeBy));
        Assert.Contains(row, issued.Fields().Rows);
        Assert.All(read.Rows, one => Assert.All(one.Values, value =>
            Assert.Equal(DraftMerge.Digest(value.Value), issued.Fields().Began(new FieldAddress(one.Key!.Value, value.Key)))));
    }

    [Fact]
    public async Task The_secretariat_never_sees_a_draft_but_what_was_submitted()
    {
        var row = await _round.WriteAsync(_app, _app.World.YuzaOfficer, "海岸のごみ");

        var before = await ReadAsync(await IssueAsync("064611", _app.World.Secretariat), _app.World.Secretariat);
        await _round.SubmitAsync(_app, _app.World.YuzaOfficer);
        var after = await ReadAsync(await IssueAsync("064611", _app.World.Secretariat), _app.World.Secretariat);

        Assert.All(before.Rows.SelectMany(one => one.Values.Values), value => Assert.Equal("", value));
        Assert.Equal("海岸のごみ", after.Rows.Single(one => one.Key == row).Values["title"]);
    }

    [Fact]
    public async Task Nobody_else_gets_it_or_learns_whose_form_it_is()
    {
        var file = await IssueAsync("062057", _app.World.ShinjoOfficer);

        await Assert.ThrowsAsync<NotFoundException>(() => IssueAsync("062057", _app.World.SakataOfficer));
        await Assert.ThrowsAsync<NotFoundException>(() => IssueAsync("062057", _app.World.MogamiOfficer));
        Assert.Null(await KnownAsync(file, _app.World.SakataOfficer));
    }

    private Task<IssuedFile> IssueAsync(string body, Person person) => _app.InScopeAsync(
        services => services.GetRequiredService<IssueWorkbook>().ExecuteAsync(_round.Responses[body].Id, default), person.Actor);

    private async Task<ReturnedWorkbook> ReadAsync(IssuedFile file, Person person) =>
        Open(file).Read((await KnownAsync(file, person))!);

    private Task<FormOfBody?> KnownAsync(IssuedFile file, Person person) =>
        _app.ReadAsync(db => FormOfBody.LoadAsync(db, Open(file).Number, person.Actor, default));

    private static RecognizedWorkbook Open(IssuedFile file) =>
        RecognizedWorkbook.Open(new MemoryStream(file.Bytes), file.FileName);
}
