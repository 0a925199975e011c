using Microsoft.Playwright;
using Renkei.Sample;

namespace Renkei.Tests.Screenshots;

/// <summary>
/// Follows the links of the site as one person, breadth first, to one page of every route that can be reached: the keys
/// are those of the sample, and a route that comes later is found without being named here.
/// </summary>
internal sealed class SiteWalk(IPage page, string person, Album album)
{
    private readonly Queue<string> _ahead = new(["/"]);
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _broken = [];

    /// <summary>Routes that were reached.</summary>
    public IReadOnlySet<string> Seen => _seen;

    /// <summary>Addresses that did not answer with a page.</summary>
    public IReadOnlyList<string> Broken => _broken;

    public async Task SignInAsync()
    {
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=loginId]", person);
        await page.FillAsync("[name=password]", SampleAccounts.Password);
        await page.ClickAsync("main button");
        await page.WaitForLoadStateAsync();
    }

    /// <param name="start">Where to begin besides the home.</param>
    public async Task GoAsync(params string[] start)
    {
        foreach (var address in start)
        {
            _ahead.Enqueue(address);
        }

        while (_ahead.TryDequeue(out var address))
        {
            if (PageRoutes.Of(new Uri(new Uri("http://site"), address).AbsolutePath) is { } route && _seen.Add(route))
            {
                await LookAsync(address, route);
            }
        }
    }

    private async Task LookAsync(string address, string route)
    {
        var response = await page.GotoAsync(address);
        if (response is not { Ok: true })
        {
            _broken.Add($"{person} {address} {response?.Status}");
        }

        await album.TakeAsync(page, person, route);
        foreach (var link in await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href^=\"/\"]:not([data-enhance-nav])')].map(a => a.getAttribute('href'))"))
        {
            _ahead.Enqueue(link);
        }
    }
}
