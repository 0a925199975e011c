using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;
using Renkei.Themes;

namespace Renkei.Tests.Hosting;

/// <summary>Two people have the same form open; the second one saves over nothing unseen, whatever the page.</summary>
public sealed class LostUpdateTests(LineRound line) : IClassFixture<LineRound>
{
    private const string Told = "他の利用者が先に更新しました。";

    private RenkeiApp App => line.App;

    [Fact]
    public Task The_secretariat_s_columns_of_a_need() => SecondIsToldAsync(
        $"/needs/{LineRound.Beach}", "form:has([name=note])", "note", "先の備考", "後の備考");

    [Fact]
    public async Task The_flow_of_the_year()
    {
        var visitor = await App.VisitAsync(App.World.Secretariat);
        await visitor.SubmitAsync(await visitor.GetPageAsync("/cycle?year=2018"), "main form");

        await SecondIsToldAsync(
            "/cycle/edit?year=2018", "main form", "Input.Rows[2].Name", "先の段階", "後の段階");
    }

    [Fact]
    public async Task A_division_s_name()
    {
        var town = await App.VisitAsync(App.World.YuzaOfficer);
        await town.SubmitAsync(
            await town.GetPageAsync("/organizations/064611?year=2017"), "form:has([name='Input.Name'])",
            ("Input.Name", "企画課"), ("Input.Telephone", "000-000-0000"));

        await SecondIsToldAsync(
            "/organizations/064611-01/change?year=2018", "form:has([name='Rename.Name'])", "Rename.Telephone",
            "000-111-0000", "000-222-0000", App.World.YuzaOfficer);
    }

    [Fact]
    public async Task A_theme_on_the_board()
    {
        var theme = new Theme(LineRound.Year, 7, "道路と橋", "", isProposedByMachine: false);
        await App.SaveAsync(theme, App.World.Secretariat.Actor);

        await SecondIsToldAsync(
            "/themes/H30", "form:has([name=summary-7])", "summary-7", "先の要点", "後の要点", button: ("do", "describe-7"));
    }

    [Fact]
    public async Task A_draft_of_a_reply()
    {
        await line.SortAsync(LineRound.Bridge);
        var visitor = await App.VisitAsync(App.World.Secretariat);
        await visitor.SubmitAsync(
            await visitor.GetPageAsync($"/needs/{LineRound.Bridge}/reply"), "main form", ("text", "はじめの回答案です。"));

        await SecondIsToldAsync(
            $"/needs/{LineRound.Bridge}/reply", "main form", "text", "先に直した回答案です。", "後に直した回答案です。");
    }

    [Fact]
    public async Task A_list_of_contacts()
    {
        var town = await App.VisitAsync(App.World.OkuraOfficer);
        var address = "/contacts/063657/edit?year=2018";
        (string, string?)[] line = [("Input.Rows[0].UnitName", "総務課"), ("Input.Rows[0].PersonName", "（サンプル）担当"), ("Input.Rows[0].Telephone", "000-000-0000")];
        var second = await town.GetPageAsync(address);
        await town.SubmitAsync(await town.GetPageAsync(address), "main form", [.. line, ("Input.Rows[0].Title", "先の主査")]);

        var told = await RenkeiApp.ReadPageAsync(await town.SubmitAsync(second, "main form", [.. line, ("Input.Rows[0].Title", "後の主査")]));

        Assert.Contains("先の主査", told.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("後の主査", told.QuerySelector("[name='Input.Rows[0].Title']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await town.SubmitAsync(told, "main form")).StatusCode);
    }

    [Fact]
    public async Task Two_at_the_same_instant_end_in_a_sentence_too()
    {
        await App.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            db.Add(new Theme(LineRound.Year, 8, "先のテーマ", "", isProposedByMachine: false));
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            db.Add(new Theme(LineRound.Year, 8, "後のテーマ", "", isProposedByMachine: false));

            var conflict = await Assert.ThrowsAsync<Microsoft.EntityFrameworkCore.DbUpdateException>(() => db.SaveChangesAsync());

            Assert.True(Renkei.Audit.LostUpdate.IsOne(conflict));
            Assert.Equal("stale", (await Renkei.Audit.LostUpdate.RuleOfAsync(conflict)).Code);
        });
    }

    private async Task SecondIsToldAsync(
        string address, string form, string field, string first, string second, Person? person = null,
        (string Name, string Value)? button = null)
    {
        var who = person ?? App.World.Secretariat;
        var (one, other) = (await App.VisitAsync(who), await App.VisitAsync(who));
        var (early, late) = (await one.GetPageAsync(address), await other.GetPageAsync(address));
        var saved = await one.SubmitAsync(early, form, button, (field, first));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var response = await other.SubmitAsync(late, form, button, (field, second));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await RenkeiApp.ReadPageAsync(response);
        var alert = page.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains(Told, alert, StringComparison.Ordinal);
        Assert.Contains($"「{first}」", alert, StringComparison.Ordinal);
        Assert.Equal(second, Typed(page, field));
        Assert.Equal(HttpStatusCode.Redirect, (await other.SubmitAsync(page, form, button)).StatusCode);
    }

    private static string? Typed(IHtmlDocument page, string field) => page.QuerySelector($"[name='{field}']") switch
    {
        IHtmlTextAreaElement area => area.Value.Trim(),
        IHtmlInputElement input => input.Value,
        _ => null,
    };
}
