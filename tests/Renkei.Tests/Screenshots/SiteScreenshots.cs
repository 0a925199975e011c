using Microsoft.Playwright;
using Renkei.Tests.Journeys;
using Renkei.Tests.Sample;

namespace Renkei.Tests.Screenshots;

/// <summary><c>./dev screenshots</c>: no test, and not run by <c>./test</c>. Takes every page as each kind of person.</summary>
[Collection(nameof(JourneyBrowser))]
public sealed class SiteScreenshots(JourneyBrowser browser)
{
    private const string Public = "public";

    private static readonly string[] Everyone =
    [
        "secretariat", "secretariat-head", "admin", "division", "shonai-branch", "reader", "sakata", "sakata-head", "sakata-admin", "okura",
        "yuza", Public,
    ];

    /// <summary>What no link leads to.</summary>
    private static readonly string[] Unlinked = ["/sign-in", "/error", "/not-found", "/status/403", "/dev/components"];

    /// <summary>Where this year has nothing yet to show.</summary>
    private static readonly string[] LastYear = ["/councils/H29", "/themes/H29", "/publications/H29", "/surveys/H29/consolidation"];

    [Fact(Explicit = true)]
    public async Task Every_page_and_every_paper()
    {
        var album = Album.Asked ?? throw new InvalidOperationException("RENKEI_SCREENSHOTS names no folder.");
        var asked = Environment.GetEnvironmentVariable("RENKEI_SCREENSHOTS_AS")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var seen = new HashSet<string>();
        var broken = new List<string>();
        await using var site = new SampleSite();
        site.StartServer();

        foreach (var person in asked.Length > 0 ? asked : Everyone)
        {
            await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions
            {
                BaseURL = site.Address,
                Locale = "ja-JP",
                TimezoneId = "Asia/Tokyo",
            });
            context.SetDefaultTimeout(120_000);
            var walk = new SiteWalk(await context.NewPageAsync(), person, album);
            if (person != Public)
            {
                await walk.SignInAsync();
            }

            await walk.GoAsync(person == Public ? Unlinked : LastYear);
            seen.UnionWith(walk.Seen);
            broken.AddRange(walk.Broken);
        }

        string[] report =
        [
            "# 開けなかったページ", .. broken, "# 窓より広いページ", .. album.TooWide,
            "# たどり着けなかったページ", .. PageRoutes.All.Except(seen),
        ];
        await File.WriteAllLinesAsync(Path.Combine(album.Folder, "report.txt"), report, TestContext.Current.CancellationToken);
    }
}
