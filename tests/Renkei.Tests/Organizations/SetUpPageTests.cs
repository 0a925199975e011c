using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Tests.Support;
using Renkei.Web.Hosting;

namespace Renkei.Tests.Organizations;

public sealed class SetUpPageTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private EmptyApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _app = new EmptyApp(_database.Settings.Folder, _database.Settings.Postgres);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Who_reads_the_code_sets_up_a_prefecture_and_signs_in_as_its_administrator()
    {
        var visitor = _app.Visitor();
        var page = await visitor.GetPageAsync("/setup");
        var code = _app.Services.GetRequiredService<SetUpCode>().Value;

        var wrong = await SubmitAsync("AAAA-AAAA-AAAA");
        Assert.Contains("設定コードが違います", (await RenkeiApp.ReadPageAsync(wrong)).Body!.TextContent, StringComparison.Ordinal);
        var sheet = (await RenkeiApp.ReadPageAsync(await SubmitAsync(code.ToLowerInvariant()))).Body!.TextContent;
        Assert.Contains("kanri", sheet, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/setup")).StatusCode);
        await visitor.SignInAsync("kanri", System.Text.RegularExpressions.Regex.Match(sheet, "[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").Value);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/organizations")).StatusCode);

        Task<HttpResponseMessage> SubmitAsync(string typed) => visitor.SubmitAsync(
            page, "main form", ("code", typed), ("prefecture", "05"), ("from", "H30.4.1"), ("login", "kanri"), ("name", "管理担当"));
    }

    [Fact]
    public async Task A_login_ID_that_cannot_be_leaves_nothing_behind()
    {
        var visitor = _app.Visitor();
        var page = await visitor.GetPageAsync("/setup");

        var response = await visitor.SubmitAsync(
            page, "main form", ("code", _app.Services.GetRequiredService<SetUpCode>().Value), ("prefecture", "05"), ("from", "H30.4.1"),
            ("login", "管理"), ("name", "管理担当"));

        Assert.NotNull((await RenkeiApp.ReadPageAsync(response)).QuerySelector("[role=alert]"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/setup")).StatusCode);
    }
}
