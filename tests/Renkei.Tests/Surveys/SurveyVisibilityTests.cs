using System.Net;
using Renkei.Tests.Support;

namespace Renkei.Tests.Surveys;

public sealed class SurveyVisibilityTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    private static readonly string[] SecretariatPages =
    [
        "settings", "targets", "letter", "deepening", "form/municipal", "form/municipal/new",
        "form/municipal/items/title", "propose", "open", "close", "consolidate", "share", "reconsider",
    ];

    public static TheoryData<string> Outsiders => ["sakata", "okura", "commerce", "shonai", "reader", "admin"];

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task What_is_in_preparation_is_not_there_for_others(string loginId)
    {
        var code = await app.ApproveAsync();
        var visitor = await app.VisitAsync(Person(loginId));

        foreach (var page in new[] { "", "/letters", "/letters/062049", "/letters/062049/word", "/form/municipal/preview" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/surveys/{code}{page}")).StatusCode);
        }

        var list = await visitor.GetPageAsync("/surveys");
        Assert.Empty(list.QuerySelectorAll($"main a[href='/surveys/{code}']"));
    }

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Only_the_secretariat_prepares(string loginId)
    {
        var code = await app.OpenAsync();
        var visitor = await app.VisitAsync(Person(loginId));

        foreach (var page in SecretariatPages)
        {
            var response = await visitor.GetAsync($"/surveys/{code}/{page}");
            Assert.False(response.IsSuccessStatusCode, page);
        }

        Assert.False((await visitor.GetAsync("/surveys/new")).IsSuccessStatusCode);
        Assert.False((await visitor.GetAsync("/surveys/assemblies")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_body_reads_its_own_letter_and_no_other()
    {
        var code = await app.OpenAsync();
        var visitor = await app.VisitAsync(app.World.SakataOfficer);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/surveys/{code}/letters/062049")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/surveys/{code}/letters/064611")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/surveys/{code}/letters/064611/word")).StatusCode);
    }

    [Fact]
    public async Task A_village_that_is_not_asked_sees_no_survey()
    {
        var code = await app.OpenAsync();
        var visitor = await app.VisitAsync(app.World.OkuraOfficer);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/surveys/{code}")).StatusCode);
    }

    [Fact]
    public async Task A_branch_office_sees_its_own_jurisdiction_only()
    {
        var code = await app.OpenAsync();
        var visitor = await app.VisitAsync(app.World.MogamiOfficer);

        var page = await visitor.GetPageAsync($"/surveys/{code}/responses");

        Assert.Equal("m062057", Assert.Single(page.QuerySelectorAll(".board li[id]")).Id);
        Assert.DoesNotContain("酒田市", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("遊佐町", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sakata")]
    [InlineData("commerce")]
    [InlineData("reader")]
    public async Task Who_has_not_answered_is_no_matter_of_other_bodies(string loginId)
    {
        var code = await app.OpenAsync();
        var visitor = await app.VisitAsync(Person(loginId));

        var response = await visitor.GetAsync($"/surveys/{code}/responses");

        Assert.False(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_public_is_sent_to_sign_in()
    {
        var visitor = await app.VisitAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/surveys")).StatusCode);
    }

    private Person Person(string loginId) => app.World.People.Single(person => person.LoginId == loginId);
}
