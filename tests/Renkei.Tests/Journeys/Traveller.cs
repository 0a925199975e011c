using Microsoft.Playwright;
using Renkei.Tests.Support;

namespace Renkei.Tests.Journeys;

/// <summary>
/// A person at a browser window of their own, who goes, writes, presses and reads. Every page met is inspected; what is
/// wrong with one fails the journey at its end (<see cref="PageInspection"/>).
/// </summary>
internal sealed class Traveller(IPage page, bool hasScript, int width) : IAsyncDisposable
{
    // Both engines' suites share two cores with the browser: slow is not wrong.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Opens what the field or button is folded into, and says what it is.</summary>
    private const string OpenAround = "e => { const fold = e.closest('details'); if (fold) { fold.open = true; } return e.type ?? ''; }";

    private readonly PageInspection _eye = new(page, hasScript, width);

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
        traveller._eye.Listen();
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
        await _eye.LookAsync();
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
        await _eye.LookAsync();
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
        Assert.True(_eye.Complaints.Count == 0, string.Join("\n", _eye.Complaints));
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
        await _eye.LookAsync();
    }
}
