using System.Net;
using AngleSharp.Html.Dom;
using Renkei.Approvals;

namespace Renkei.Tests.Approvals;

/// <summary>Opens the page of a matter as everybody who has to do with it, and as some who have not.</summary>
internal static class DeskReaders
{
    /// <returns>The page as the 合議 post reads it.</returns>
    public static async Task<IHtmlDocument> ReadByEveryPostAsync(this PrefectureRoute line, ApprovalMatter matter)
    {
        var address = $"/approvals/{await line.CodeAsync(matter)}";
        foreach (var stranger in new[] { line.World.MogamiOfficer, line.World.YuzaOfficer, line.World.SakataHead })
        {
            var refused = await (await line.App.VisitAsync(stranger)).GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }

        var concurring = await (await line.App.VisitAsync(line.Concurring)).GetPageAsync(address);
        var deputy = await (await line.App.VisitAsync(line.Deputy)).GetPageAsync(address);
        var head = await (await line.App.VisitAsync(line.World.SecretariatHead)).GetPageAsync(address);
        Assert.Equal(Content(concurring), Content(deputy));
        Assert.NotNull(head.QuerySelector("a[href]:contains('もとの画面を開く')"));
        Assert.Null(concurring.QuerySelector("a[href]:contains('もとの画面を開く')"));
        Assert.NotNull(concurring.QuerySelector("print-button"));
        return concurring;
    }

    private static string Content(IHtmlDocument page) =>
        page.QuerySelector("section[aria-labelledby=content]")!.TextContent;
}
