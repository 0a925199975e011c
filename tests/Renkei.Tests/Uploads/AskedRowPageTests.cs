using AngleSharp.Dom;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Uploads;
using static Renkei.Tests.Uploads.UploadDesk;

namespace Renkei.Tests.Uploads;

/// <summary>A row without a key that is like one of the draft: a person says what it is.</summary>
public sealed class AskedRowPageTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Old = "移動販売車の更新";
    private const string New = "移動販売車の更新と運転手の確保";
    private const string Situation = "町内の中山間３集落では、平成27年に最後の商店が廃業し、移動販売（週２回）が唯一の買物手段となっている。";

    private readonly RenkeiApp _app = fixture.App;
    private readonly UploadDesk _desk = new(fixture.App, fixture.Round);

    [Theory]
    [InlineData("062049", RowChoice.AddAsNew, new[] { Old, New }, "1件を追加しました。変更のない行は0件です。")]
    [InlineData("062057", RowChoice.TakeFile, new[] { New }, "1件を更新しました。変更のない行は0件です。")]
    [InlineData("063657", RowChoice.KeepDraft, new[] { Old }, "変更はありませんでした。変更のない行は1件です。")]
    public async Task It_becomes_what_was_chosen_on_the_page(string body, RowChoice choice, string[] titles, string story)
    {
        var person = new[] { _app.World.SakataOfficer, _app.World.ShinjoOfficer, _app.World.OkuraOfficer }
            .Single(one => one.Actor.BodyId == fixture.Round.Responses[body].RespondentId);
        await fixture.Round.WriteAsync(_app, person, Old, ("current-situation", Situation));
        var number = await _desk.KeepAsync(body, Need(
            null, ("title", New), ("current-situation", Situation.Replace("３集落", "４集落", StringComparison.Ordinal)), ("request", "車両の更新への補助")));
        var officer = await _app.VisitAsync(person);

        var page = await officer.GetPageAsync($"/surveys/H30/responses/{body}/uploads/{number}");

        var asked = page.QuerySelector("fieldset")!;
        Assert.StartsWith("課題1によく似た行です", asked.QuerySelector("legend")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(
            ["TakeFile 課題1を、この行の内容に書き直す", "AddAsNew 新しい課題として加える", "KeepDraft この行は取り込まない"],
            asked.QuerySelectorAll("input[type=radio]").Select(one => $"{one.GetAttribute("value")} {one.ParentElement!.TextContent.Trim()}"));
        Assert.Empty(asked.QuerySelectorAll("[checked]"));

        var after = await officer.FollowAsync(await officer.SubmitAsync(page, "form:has([name=seen])", ("choice.r0", $"{choice}")));

        Assert.Contains(story, after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(titles, await _desk.TitlesAsync(body));
    }
}
