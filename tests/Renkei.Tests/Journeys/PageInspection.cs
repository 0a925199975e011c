using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Renkei.Tests.Screenshots;

namespace Renkei.Tests.Journeys;

/// <summary>
/// axe looks at every page that is built as none before, with script off too; errors on the console, refusals by the
/// content policy and failed requests are complaints, and so are pages wider than a window of any usual width.
/// </summary>
internal sealed class PageInspection(IPage page, bool hasScript, int width)
{
    private static readonly int[] NarrowWidths = [360, 320];

    /// <summary>Elements, classes, roles and the names of attributes: where they are the same, axe says the same.</summary>
    private const string Structure =
        "[...document.all].map(e => [e.tagName, e.className, e.role, ...e.getAttributeNames()].join(' ')).join('\\n')";

    private static readonly ConcurrentDictionary<string, bool> Looked = new();

    private readonly List<string> _complaints = [];

    public IReadOnlyList<string> Complaints => _complaints;

    public async Task LookAsync()
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

    public void Listen()
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
