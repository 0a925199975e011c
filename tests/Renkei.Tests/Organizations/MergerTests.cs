using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Organizations;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Organizations;

public sealed class MergerTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    private static readonly DateOnly April = new(2019, 4, 1);

    [Fact]
    public async Task A_merger_is_looked_at_first_and_then_makes_a_successor()
    {
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var address = "/organizations/merge?on=平成31年4月1日&codes=062057&codes=063657&absorber=&code=062146&name=新庄最上市&kana=しんじょうもがみし";

        var page = await visitor.GetPageAsync(address);
        var preview = page.QuerySelector("main")!.TextContent;
        Assert.Contains("新庄最上市になると", preview, StringComparison.Ordinal);
        Assert.Contains("大蔵村", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.Organizations.CountAsync(body => body.SuccessorId != null)));
        page = await visitor.FollowAsync(await visitor.SubmitAsync(page, "main form[method=post]"));

        Assert.Contains("合併を登録しました", page.Body!.TextContent, StringComparison.Ordinal);
        var before = await app.ReadAsync(db => OrganizationDirectory.LoadAsync(db, new FiscalYear(2018), default));
        var after = await app.ReadAsync(db => OrganizationDirectory.LoadAsync(db, new FiscalYear(2019), default));
        Assert.Contains(before.Municipalities, body => body.Name == "大蔵村");
        Assert.Equal(
            ["酒田市", "新庄最上市", "遊佐町"], after.Municipalities.Select(body => body.Name));
        var mogami = after.BranchOffices.Single(branch => branch.Name == "最上総合支庁");
        Assert.Equal("新庄市、大蔵村", Assert.Single(mogami.Jurisdiction).FormerName);
    }

    [Theory]
    [InlineData("平成31年4月1日", "062049", "")]
    [InlineData("平成31年10月1日", "062049&codes=064611", "062049")]
    [InlineData("平成31年4月1日", "062049&codes=064611", "062057")]
    public async Task What_cannot_be_is_explained_and_offers_no_button(string on, string codes, string absorber)
    {
        var visitor = await app.VisitAsync(app.World.Secretariat);

        var page = await visitor.GetPageAsync($"/organizations/merge?on={on}&codes={codes}&absorber={absorber}&code=&name=x&kana=");

        Assert.NotNull(page.QuerySelector("main [role=alert]"));
        Assert.Null(page.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public void A_new_municipality_needs_a_right_code_that_nobody_had()
    {
        Organization[] two = [Town("062049", "酒田市"), Town("064611", "遊佐町")];

        AssertRefused(OrganizationRules.KnownCode, () => Of("062048").Check(two));
        AssertRefused(OrganizationRules.NewCode, () => Of("062049").Check(two));
        Of("062146").Check(two);

        static Merger Of(string code) =>
            new(April, ["062049", "064611"], Absorber: null, new MergedMunicipality(code, "新しい市", "あたらしいし"));
    }

    [Fact]
    public async Task Only_the_prefecture_merges_and_adds_bodies()
    {
        foreach (var person in new[] { app.World.SakataAdministrator, app.World.ShonaiOfficer, app.World.Reader })
        {
            var visitor = await app.VisitAsync(person);
            foreach (var address in new[] { "/organizations/merge", "/organizations/new" })
            {
                var response = await visitor.GetAsync(address);
                Assert.Equal(System.Net.HttpStatusCode.Forbidden, response.StatusCode);
            }
        }
    }

    private static Organization Town(string code, string name) =>
        new(OrganizationKind.Municipality, code, name, new DateOnly(2017, 4, 1));
}
