using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Renkei.Tests.Support;

namespace Renkei.Tests.Components;

/// <summary>How every form behaves, shown on the page of all components.</summary>
public sealed class GalleryFormTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    private const string Address = "/dev/components";

    [Fact]
    public async Task A_mistake_is_explained_at_its_field_and_at_the_head_of_the_form()
    {
        var page = await SendAsync(("Input.Division", ""), ("Input.Title", "買い物支援"));

        Assert.Contains("担当課を書いてください。", Alert(page), StringComparison.Ordinal);
        Assert.Equal("#division", page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        var field = page.GetElementById("division")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("担当課を書いてください。", page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal("買い物支援", Title(page));
    }

    [Fact]
    public async Task A_refusal_is_told_and_what_was_written_stays()
    {
        var page = await SendAsync(("Input.Title", "拒否"));

        Assert.Contains("別の件名を書いてください。", Alert(page), StringComparison.Ordinal);
        Assert.Equal("拒否", Title(page));
    }

    [Fact]
    public async Task A_number_that_cannot_be_read_is_a_mistake_and_stays_as_it_was_written()
    {
        var page = await SendAsync(("Input.Title", "買い物支援"), ("Input.Count", "三件"));

        Assert.Contains("入力値『三件』", Alert(page), StringComparison.Ordinal);
        Assert.Equal("三件", page.QuerySelector<IHtmlInputElement>("#count")!.Value);
    }

    [Fact]
    public async Task What_was_saved_is_said_once_after_the_redirect()
    {
        var visitor = await app.VisitAsync();
        var form = await visitor.GetPageAsync(Address);

        var response = await visitor.SubmitAsync(form, "form[method=post].stack", ("Input.Title", "買い物支援"));
        var next = await visitor.FollowAsync(response);
        var later = await visitor.GetPageAsync(Address);

        Assert.Contains("一時保存しました", next.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("一時保存しました", later.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_on_a_page_breaks_the_content_security_policy()
    {
        var visitor = await app.VisitAsync();
        var response = await visitor.GetAsync(Address);
        var page = await RenkeiApp.ReadPageAsync(response);

        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.All(
            page.QuerySelectorAll("link[href], script[src]"),
            link => Assert.StartsWith("/", link.GetAttribute("href") ?? link.GetAttribute("src"), StringComparison.Ordinal));
    }

    private async Task<IHtmlDocument> SendAsync(params (string, string?)[] fields)
    {
        var visitor = await app.VisitAsync();
        var form = await visitor.GetPageAsync(Address);
        var response = await visitor.SubmitAsync(form, "form[method=post].stack", fields);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await RenkeiApp.ReadPageAsync(response);
    }

    private static string Alert(IHtmlDocument page) => page.QuerySelector("[role=alert]")!.TextContent;

    private static string Title(IHtmlDocument page) => page.QuerySelector<IHtmlTextAreaElement>("#title")!.Value;
}
