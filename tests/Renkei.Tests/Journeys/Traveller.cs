using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Renkei.Tests.Screenshots;
using Renkei.Tests.Support;

namespace Renkei.Tests.Journeys;

/// <summary>
/// A person at a browser window of their own. axe looks at every page that is built as none before, with script off too; errors on the
/// console, refusals by the content policy and failed requests are complaints, and so are pages wider than a window of
/// any usual width.
/// </summary>
internal sealed class Traveller(IPage page, bool hasScript, int width) : IAsyncDisposable
{
    private static readonly int[] NarrowWidths = [360, 320];

    // Both engines' suites share two cores with the browser: slow is not wrong.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Opens what the field or button is folded into, and says what it is.</summary>
    private const string OpenAround = "e => { const fold = e.closest('details'); if (fold) { fold.open = true; } return e.type ?? ''; }";

    /// <summary>Elements, classes, roles and the names of attributes: where they are the same, axe says the same.</summary>
    private const string Structure =
        "[...document.all].map(e => [e.tagName, e.className, e.role, ...e.getAttributeNames()].join(' ')).join('\\n')";

    private static readonly ConcurrentDictionary<string, bool> Looked = new();

    private readonly List<string> _complaints = [];

    public IPage Page => page;

    public static async Task<Traveller> SetOutAsync(
        IBrowser browser, JourneyApp app, Person? person, bool hasScript, int width)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app.Address,
            JavaScriptEnabled = hasScript,
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });

        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        var traveller = new Traveller(await context.NewPageAsync(), hasScript, width);
        traveller.Listen();
        if (person is not null)
        {
            await traveller.GoAsync("/sign-in");
            await traveller.WriteAsync("loginId", person.LoginId);
            await traveller.WriteAsync("password", World.Password);
            await traveller.PressAsync("ログインする");
        }

        return traveller;
    }

    public async Task GoAsync(string address)
    {
        var response = await page.GotoAsync(address);
        Assert.True(response!.Ok, $"{address}: {response.Status}");
        await LookAsync();
    }

    /// <summary>Presses the button and waits for the page it leads to.</summary>
    public Task PressAsync(string button) =>
        PressAsync(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).First);

    /// <summary>Follows the link and waits for the page it leads to.</summary>
    public async Task FollowAsync(string link)
    {
        var place = page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = link }).First;
        if (!hasScript)
        {
            await PressAsync(place);
            return;
        }

        var address = new Uri(new Uri(page.Url), await place.GetAttributeAsync("href")).ToString();
        await place.ClickAsync();
        await page.WaitForURLAsync(address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await LookAsync();
    }

    /// <summary>The file behind the link.</summary>
    public async Task<byte[]> DownloadAsync(string link)
    {
        var place = page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link }).First;
        var download = await page.RunAndWaitForDownloadAsync(() => place.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>Fills in, chooses or ticks the field whose name ends so.</summary>
    public async Task WriteAsync(string name, string value)
    {
        var field = page.Locator($"main [name='{name}'], main [name$='.{name}']");
        switch (await field.First.EvaluateAsync<string>(OpenAround))
        {
            case "radio" or "checkbox":
                await field.And(page.Locator($"[value='{value}']")).First.CheckAsync();
                break;
            case "select-one":
                await field.First.SelectOptionAsync(value);
                break;
            default:
                await field.First.FillAsync(value);
                break;
        }
    }

    public async Task<string> ReadAsync() => await page.Locator("main").InnerTextAsync();

    public async Task SeesAsync(string text) => Assert.Contains(text, await ReadAsync(), StringComparison.Ordinal);

    public async Task DoesNotSeeAsync(string text) =>
        Assert.DoesNotContain(text, await page.ContentAsync(), StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        Assert.True(_complaints.Count == 0, string.Join("\n", _complaints));
    }

    public async Task PressAsync(ILocator place)
    {
        await place.EvaluateAsync(OpenAround);
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage arrivedAt) => arrived.TrySetResult();
        page.DOMContentLoaded += Arrive;
        await place.ClickAsync();
        await arrived.Task.WaitAsync(Patience);
        page.DOMContentLoaded -= Arrive;
        await page.WaitForLoadStateAsync();
        await LookAsync();
    }

    private async Task LookAsync()
    {
        if (Looked.TryAdd(await page.EvaluateAsync<string>(Structure), hasScript))
        {
            var found = await (hasScript ? page.RunAxe() : LookWithScriptAsync());
            _complaints.AddRange(found.Violations.Select(violation =>
                $"{page.Url} {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
            if (Album.Asked is { } album)
            {
                await album.TakeAsync(page, "journeys", PageRoutes.Of(new Uri(page.Url).AbsolutePath) ?? "other");
            }
        }

        foreach (var narrow in NarrowWidths.Append(width))
        {
            await page.SetViewportSizeAsync(narrow, 900);
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
            {
                _complaints.Add($"{page.Url} is wider than {narrow} px");
            }
        }
    }

    /// <summary>axe itself is script: it looks at the same page, as it was sent, in a window that runs script.</summary>
    private async Task<AxeResult> LookWithScriptAsync()
    {
        await using var context = await page.Context.Browser!.NewContextAsync();
        var copy = await context.NewPageAsync();
        var content = await page.ContentAsync();
        await copy.RouteAsync(page.Url, route => route.FulfillAsync(new RouteFulfillOptions
        {
            Body = content,
            ContentType = "text/html; charset=utf-8",
        }));
        await copy.GotoAsync(page.Url);
        return await copy.RunAxe();
    }

    private void Listen()
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"{page.Url} {message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url} {error}");
        page.RequestFailed += (_, request) =>
        {
            if (request.Failure != "net::ERR_ABORTED")
            {
                _complaints.Add($"{request.Url} {request.Failure}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _complaints.Add($"{response.Url} {response.Status}");
            }
        };
    }
}
