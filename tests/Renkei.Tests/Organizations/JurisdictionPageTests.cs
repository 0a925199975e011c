using Renkei.Tests.Support;

namespace Renkei.Tests.Organizations;

public sealed class JurisdictionPageTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task The_secretariat_moves_a_town_to_another_branch_office()
    {
        var visitor = await app.VisitAsync(app.World.Secretariat);
        var page = await visitor.GetPageAsync("/organizations/S2/jurisdiction");

        page = await visitor.FollowAsync(await visitor.SubmitAsync(
            page, "form:has([name='Codes'])", ("Codes", "062057"), ("Codes", "063657"), ("Codes", "064611")));

        Assert.Contains("遊佐町", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
