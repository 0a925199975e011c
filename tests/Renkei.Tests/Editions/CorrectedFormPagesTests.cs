using System.Net;
using Microsoft.EntityFrameworkCore;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Editions;

public sealed class CorrectedFormPagesTests : CorrectedRound
{
    private const string Page = "/surveys/H30/editions/1";

    [Fact]
    public async Task The_secretariat_corrects_the_form_from_page_to_page_and_the_writer_reads_what_changed()
    {
        var secretariat = await App.VisitAsync(World.Secretariat);
        var page = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/surveys/H30/editions"), "main form", ("variant", "municipal")));
        Assert.Contains("訂正版を作りました", page.Body!.TextContent, StringComparison.Ordinal);
        await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/surveys/H30/form/municipal/items/title"), "main form", ("Input.MaxLength", "６０"));
        await secretariat.SubmitAsync(
            await secretariat.GetPageAsync($"{Page}/reason"), "main form", ("reason", "件名が短すぎました。"), ("issued", "H30.5.14"));
        Assert.Contains("文字数の上限", (await secretariat.GetPageAsync(Page)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        page = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync($"{Page}/propose"), "main form", ("do", "outside"),
            ("on", "平成30年5月14日"), ("post", "市町村課長")));

        Assert.Contains("訂正しました", page.Body!.TextContent, StringComparison.Ordinal);
        var town = await App.VisitAsync(World.YuzaOfficer);
        var form = await town.GetPageAsync("/surveys/H30/responses/064611/edit");
        Assert.Contains("調査票が第2版に訂正されました（5月14日", form.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("文字数の上限を「40字」から「60字」に変更", form.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("件名が短すぎました。", (await town.GetPageAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_decision_nobody_else_sees_anything_of_it()
    {
        await BeginAsync();
        await ReviseAsync("title", terms => terms with { Label = "件名（訂正中の標識）" });
        await ExplainAsync();

        foreach (var person in World.People.Where(person => !person.Actor.IsSecretariat))
        {
            var visitor = await App.VisitAsync(person);
            Assert.True((await visitor.GetAsync(Page)).StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{person}");
            Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync($"{Page}/letters")).StatusCode);
            Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync("/surveys/H30/form/municipal/preview?edition=2")).StatusCode);
            var preview = await visitor.GetAsync("/surveys/H30/form/municipal/preview");
            Assert.DoesNotContain("訂正中の標識", await preview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_reads_its_own_letter_with_the_changes_on_screen_and_as_Word()
    {
        await CorrectAsync();
        var town = await App.VisitAsync(World.YuzaOfficer);

        var page = await town.GetPageAsync($"{Page}/letters");

        Assert.Contains("調査票の訂正について（通知）", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("関係する法令", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("酒田市", page.Body!.TextContent, StringComparison.Ordinal);
        var word = await town.GetAsync($"{Page}/letters/064611/word");
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await town.GetAsync($"{Page}/letters/062049/word")).StatusCode);
    }

    [Fact]
    public async Task The_writer_sees_the_dropped_field_and_chooses_a_lost_option_anew()
    {
        await Round.WriteAsync(App, World.SakataOfficer, "橋の点検", ("remarks", "位置図を添付"));
        await CorrectAsync();
        var city = await App.VisitAsync(World.SakataOfficer);

        var form = await city.GetPageAsync("/surveys/H30/responses/062049/edit");

        Assert.Contains("位置図を添付", form.QuerySelector("section[aria-labelledby=h-dropped]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("選び直してください", form.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_needs_a_change_a_reason_and_the_same_meaning()
    {
        await BeginAsync();
        await AssertRefusedAsync(CorrectedFormRules.OneAtATime, BeginAsync);
        await AssertRefusedAsync(CorrectedFormRules.ReasonIsTold, () => DecideAsync());
        await ExplainAsync();
        await AssertRefusedAsync(CorrectedFormRules.SomethingChanged, () => DecideAsync());
        await ReviseAsync("partners", terms => terms with { Label = "人口" });
        await AssertRefusedAsync(CorrectedFormRules.MeaningStays, () => DecideAsync());
        await ExplainAsync(asksForMore: true);
        await ReviseAsync("partners", terms => terms with { Label = "連携したい相手（複数可）" });
        await AssertRefusedAsync(CorrectedFormRules.AsksForWhatIsNew, () => DecideAsync());

        await ActAsync<AbandonCorrectedForm>(abandon => abandon.ExecuteAsync(Code, 1, default));

        Assert.Equal(1, await App.ReadAsync(db => db.Questionnaires.CountAsync(form => form.Variant == FormVariant.Municipal)));
        await BeginAsync();
    }
}
