using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Uploads;
using static Renkei.Tests.Support.Refusals;
using static Renkei.Tests.Uploads.UploadDesk;

namespace Renkei.Tests.Uploads;

/// <summary>An upload is taken as a whole or not at all.</summary>
public sealed class TakeUploadTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Shinjo = "/surveys/H30/responses/062057";

    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;
    private readonly UploadDesk _desk = new(fixture.App, fixture.Round);

    [Fact]
    public async Task A_row_that_waits_for_a_choice_keeps_the_new_row_beside_it_from_being_written()
    {
        var row = await _round.WriteAsync(_app, _app.World.SakataOfficer, "飛島の備蓄");
        var number = await _desk.KeepAsync("062049", Need(row, ("request", "備蓄品の県の負担")), Need(null, ("title", "差し支えのない新しい課題")));
        var (before, officer) = (await _desk.ValuesAsync("062049"), await _app.VisitAsync(_app.World.SakataOfficer));
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads/{number}");

        var refused = await RenkeiApp.ReadPageAsync(await officer.SubmitAsync(page, "form:has([name=seen])"));

        Assert.Contains(UploadRules.EveryRowChosen.Message, refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await _desk.ValuesAsync("062049"));
        Assert.Equal(["飛島の備蓄"], await _desk.TitlesAsync("062049"));
        Assert.Equal(UploadStatus.Waiting, (await _desk.UploadAsync("062049", number)).Status);
    }

    [Fact]
    public async Task A_wrong_cell_keeps_every_row_from_being_written_even_when_the_page_is_forged()
    {
        var wrong = new CellProblem("様式2 課題・ニーズ", "D14", "主分野が選択肢にありません。", IsRefused: true);
        var number = await _desk.KeepAsync("063657", [wrong], Need(null, ("title", "誤りのある課題")), Need(null, ("title", "差し支えのない課題")));
        var seen = await SeenAsync(_app.World.OkuraOfficer, "063657", number);

        await AssertRefusedAsync(UploadRules.NothingWrong, () => _desk.TakeAsync("063657", number, _app.World.OkuraOfficer, seen));

        Assert.Empty(await _desk.ValuesAsync("063657"));
        Assert.Empty(await _desk.TitlesAsync("063657"));
        Assert.Equal(UploadStatus.Waiting, (await _desk.UploadAsync("063657", number)).Status);
    }

    [Theory]
    [InlineData("request", "人の応援")]
    [InlineData("remarks", "別紙9")]
    public async Task A_field_that_somebody_saves_between_comparing_and_writing_refuses_all_of_it_and_is_shown(string item, string others)
    {
        var row = await _round.WriteAsync(_app, _app.World.ShinjoOfficer, $"除雪の担い手{item}");
        var number = await _desk.KeepAsync(
            "062057", Need(row, (item, "調査票の言葉")), Need(null, ("title", $"{item}と一緒の新しい課題"), ("partners", "農協")));
        var titles = await _desk.TitlesAsync("062057");
        var seen = await SeenAsync(_app.World.ShinjoOfficer, "062057", number);

        await AssertRefusedAsync(
            UploadRules.DraftStayed, () => TakeWhileOthersSaveAsync(number, seen, new FieldAddress(row, item), others));

        Assert.Equal(others, await _desk.ValueAsync(row, item));
        Assert.Equal(titles, await _desk.TitlesAsync("062057"));
        Assert.DoesNotContain("農協", await _desk.ValuesAsync("062057"));
        Assert.Equal(UploadStatus.Waiting, (await _desk.UploadAsync("062057", number)).Status);
        var preview = await (await _app.VisitAsync(_app.World.ShinjoOfficer)).GetPageAsync($"{Shinjo}/uploads/{number}");
        Assert.Contains(others, preview.QuerySelector("fieldset")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(seen, preview.QuerySelector("[name=seen]")!.GetAttribute("value"));
    }

    [Fact]
    public void The_sentence_of_the_race_says_what_to_do() => Assert.Equal(
        "見比べているあいだに、下書きが変わりました。まだ何も取り込んでいません。新しい見比べの結果を確かめて、もう一度取り込んでください。",
        UploadRules.DraftStayed.Message);

    /// <summary>The other person's save is committed after the upload was compared and before its own is sent.</summary>
    private Task TakeWhileOthersSaveAsync(int number, string seen, FieldAddress field, string value) => _app.InScopeAsync(async others =>
    {
        var (theirs, officer) = (others.GetRequiredService<RenkeiDbContext>(), _app.World.ShinjoOfficer.Actor);
        var response = _round.Responses["062057"];
        if (await theirs.DraftAnswers.SingleOrDefaultAsync(one => one.RowId == field.RowId && one.ItemKey == field.ItemKey) is { } answer)
        {
            answer.Write(value, officer, _app.Clock.GetUtcNow());
        }
        else
        {
            theirs.Add(new DraftAnswer(response, field, value, officer, _app.Clock.GetUtcNow()));
        }

        await _app.InScopeAsync(
            services =>
            {
                services.GetRequiredService<RenkeiDbContext>().SavingChanges += (_, _) => theirs.SaveChanges();
                return services.GetRequiredService<TakeUpload>().ExecuteAsync(
                    response.Id, number, new Dictionary<string, RowChoice> { ["r0"] = RowChoice.TakeFile }, seen, default);
            },
            officer);
    });

    private Task<string> SeenAsync(Person person, string body, int number) => _app.ReadAsync(async db =>
    {
        var nothing = new Dictionary<string, RowChoice>();
        return (await UploadPreview.LoadAsync(db, person.Actor, _round.Responses[body], number, nothing, default))!.Plan.Seen;
    });
}
