using Microsoft.Playwright;

namespace Renkei.Tests.Journeys;

/// <summary>Someone who has no mouse: goes on with Tab until the field or button has the focus, types, presses Enter.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostTabs = 400;

    /// <summary>Types into the field whose name ends so; in a list or among radio buttons, goes down to the value.</summary>
    public async Task WriteAsync(string name, string value)
    {
        await TabToAsync($"(e.name ?? '').split('.').at(-1) === '{name}'");
        switch (await page.EvaluateAsync<string>("document.activeElement.type"))
        {
            case "radio":
                await page.Keyboard.PressAsync("Space");
                await GoDownAsync(value, "document.activeElement.value");
                break;
            case "select-one":
                await GoDownAsync(value, "document.activeElement.value");
                break;
            default:
                await page.Keyboard.InsertTextAsync(value);
                break;
        }
    }

    /// <summary>Presses Enter on the link or button with these words and waits for the page it leads to.</summary>
    public async Task EnterAsync(string words)
    {
        await TabToAsync($"/^(A|BUTTON|SUMMARY)$/.test(e.tagName) && e.textContent.trim() === '{words}'");
        // A form brings a new document, a link only a new address: the page's policy lets no test wait inside it.
        var address = page.Url;
        var isNew = false;
        void Arrive(object? sender, IPage arrivedAt) => isNew = true;
        page.DOMContentLoaded += Arrive;
        await page.Keyboard.PressAsync("Enter");
        while (!isNew && page.Url == address)
        {
            await Task.Delay(50);
        }

        page.DOMContentLoaded -= Arrive;
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private async Task GoDownAsync(string value, string current)
    {
        for (var step = 0; step < MostTabs && await page.EvaluateAsync<string>(current) != value; step++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(value, await page.EvaluateAsync<string>(current));
    }

    private async Task TabToAsync(string isMeant)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>($"(e => {isMeant})(document.activeElement)"))
            {
                return;
            }
        }

        Assert.Fail($"{page.Url}: Tab never reaches {isMeant}");
    }
}
