using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Renkei.Tests.Screenshots;

/// <summary>The folder of pictures: every page at two widths, papers as PDF, and a list of what was wider than its window.</summary>
internal sealed partial class Album(string folder)
{
    private static readonly int[] Widths = [1280, 360];

    private readonly List<string> _tooWide = [];

    public IReadOnlyList<string> TooWide => _tooWide;

    public async Task TakeAsync(IPage page, string person, string route)
    {
        var place = Path.Combine(folder, person);
        Directory.CreateDirectory(place);
        var name = Sign().Replace(route, "-").Trim('-') is { Length: > 0 } text ? text : "home";
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(place, $"{name}-{width}.png"),
                FullPage = true,
            });
        }

        foreach (var width in Widths.Append(320))
        {
            await page.SetViewportSizeAsync(width, 900);
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
            {
                _tooWide.Add($"{person} {page.Url} {width}");
            }
        }

        await page.SetViewportSizeAsync(Widths[0], 900);
        if (await page.Locator("print-button, .sheet").CountAsync() > 0)
        {
            await page.PdfAsync(new PagePdfOptions { Path = Path.Combine(place, $"{name}.pdf"), PreferCSSPageSize = true });
        }
    }

    [GeneratedRegex("[^A-Za-z]+")]
    private static partial Regex Sign();
}
