using System.Net;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Hosting;

public sealed class MenuTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    [Fact]
    public async Task Every_link_of_the_menu_opens_for_whoever_is_shown_it()
    {
        foreach (var person in fixture.App.World.People)
        {
            var visitor = await fixture.App.VisitAsync(person);
            var links = (await visitor.GetPageAsync("/")).QuerySelectorAll("nav a[href^='/']")
                .Select(link => link.GetAttribute("href")!).Distinct().ToList();

            Assert.NotEmpty(links);
            foreach (var link in links)
            {
                using var response = await visitor.GetAsync(link);
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{person.LoginId} {link}: {(int)response.StatusCode}");
            }
        }
    }
}
