using System.Net;
using Renkei.Tests.Support;

namespace Renkei.Tests.Access;

public sealed class SignInTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task The_sign_in_page_is_public_and_carries_the_strict_policy()
    {
        var visitor = await app.VisitAsync();

        var response = await visitor.GetAsync("/sign-in");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_explained_without_saying_which_part_was_wrong()
    {
        var visitor = await app.VisitAsync();
        var page = await visitor.GetPageAsync("/sign-in");

        var response = await visitor.SubmitAsync(
            page, "form[action='/sign-in']", ("loginId", "sakata"), ("password", "wrong"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains("ログインIDかパスワードが違います", answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_while()
    {
        var visitor = await app.VisitAsync();
        var page = await visitor.GetPageAsync("/sign-in");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await visitor.SubmitAsync(page, "form[action='/sign-in']", ("loginId", "yuza"), ("password", "wrong"));
        }

        var response = await visitor.SubmitAsync(
            page, "form[action='/sign-in']", ("loginId", "yuza"), ("password", World.Password));

        var answer = await RenkeiApp.ReadPageAsync(response);
        Assert.Contains("15分のあいだ", answer.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signed_in_reaches_the_password_page()
    {
        var visitor = await app.VisitAsync(app.World.SakataOfficer);

        var page = await visitor.GetPageAsync("/account/password");

        Assert.Contains("パスワードを変える", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_sent_to_the_sign_in_page()
    {
        var visitor = await app.VisitAsync();

        var response = await visitor.GetAsync("/account/password");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/sign-in", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }
}
