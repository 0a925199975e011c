using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Renkei.Tests.Screenshots;

/// <summary>The folder of pictures: every page at two widths, papers as PDF, and a list of what was wider than its window.</summary>
internal sealed partial class Album(string folder)
{
    private static readonly int[] Widths = [1280, 360];

    private readonly List<string> _tooWide = [];
    private readonly HashSet<string> _taken = [];

    /// <summary>The folder that <c>./dev screenshots</c> names; none in a run of the tests.</summary>
    public static Album? Asked { get; } = Environment.GetEnvironmentVariable("RENKEI_SCREENSHOTS") is { Length: > 0 } folder
        ? new Album(folder) : null;

    public string Folder => folder;

    public IReadOnlyList<string> TooWide => _tooWide;

    public async Task TakeAsync(IPage page, string person, string route)
    {
        var place = Path.Combine(folder, person);
        Directory.CreateDirectory(place);
        var name = NameOf(person, route);
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

    /// <summary>A page that looks otherwise a second time gets a number.</summary>
    private string NameOf(string person, string route)
    {
        var name = Sign().Replace(route, "-").Trim('-') is { Length: > 0 } text ? text : "home";
        lock (_taken)
        {
            var number = 1;
            while (!_taken.Add($"{person}/{name}{(number == 1 ? "" : $"-{number}")}"))
            {
                number++;
            }

            return number == 1 ? name : $"{name}-{number}";
        }
    }

    [GeneratedRegex("[^A-Za-z]+")]
    private static partial Regex Sign();
}
