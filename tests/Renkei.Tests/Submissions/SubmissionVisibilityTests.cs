using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Submissions;

public sealed class SubmissionVisibilityTests(RoundFixture fixture) : IClassFixture<RoundFixture>, IAsyncLifetime
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    public async ValueTask InitializeAsync()
    {
        if (await _app.ReadAsync(db => Task.FromResult(db.Submissions.Any())))
        {
            return;
        }

        await _round.WriteAsync(_app, _app.World.SakataOfficer, "共有される課題", ("partners", "聞いていない町"), ("partner-consultation", "未協議"));
        var hidden = Guid.CreateVersion7();
        await _round.SaveAsync(_app, _app.World.SakataOfficer, hidden,
        [
            .. new[]
            {
                ("title", "事務局だけの課題"), ("field", "防災"), ("cooperation-kind", "県と市町村"), ("current-situation", "現状"),
                ("request", "お願い"), ("urgency", "低（中長期）"), ("visibility", "事務局限り"),
            }.Select(one => OpenRound.Change(hidden, one.Item1, one.Item2)),
        ]);
        await _round.SubmitAsync(_app, _app.World.SakataOfficer);
        await _round.WriteAsync(_app, _app.World.YuzaOfficer, "書きかけの課題");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Before_sharing_only_the_body_and_the_secretariat_read_it_and_the_branch_office_knows_the_state()
    {
        var (own, secretariat, branch) = (
            await PageAsync(_app.World.SakataCommerceOfficer), await PageAsync(_app.World.Secretariat), await PageAsync(_app.World.ShonaiOfficer));

        Assert.Contains("事務局だけの課題", own, StringComparison.Ordinal);
        Assert.Contains("事務局だけの課題", secretariat, StringComparison.Ordinal);
        Assert.Contains("提出済", branch, StringComparison.Ordinal);
        Assert.DoesNotContain("共有される課題", branch, StringComparison.Ordinal);
        foreach (var person in new[]
                 {
                     _app.World.ShinjoOfficer, _app.World.YuzaOfficer, _app.World.OkuraOfficer, _app.World.MogamiOfficer,
                     _app.World.CommerceOfficer, _app.World.Reader, _app.World.SystemAdministrator,
                 })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(person, OpenRound.Sakata));
        }
    }

    [Theory]
    [InlineData("/edit")]
    [InlineData("/submit")]
    [InlineData("/nil")]
    [InlineData("/parts")]
    [InlineData("/conflicts")]
    [InlineData("/same")]
    [InlineData("/print")]
    public async Task A_draft_is_nobody_else_s(string page)
    {
        foreach (var person in _app.World.People.Where(person => person.Actor.BodyId != _app.World.Yuza.Id))
        {
            Assert.Contains(
                await StatusAsync(person, $"/surveys/H30/responses/064611{page}"),
                new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
        }
    }

    [Theory]
    [InlineData("/submissions/1")]
    [InlineData("/submissions/1/receipt")]
    [InlineData("/submissions/1/needs/1")]
    [InlineData("/submissions/1/changes")]
    [InlineData("/submissions/9")]
    public async Task A_submission_is_the_body_s_and_the_secretariat_s(string page)
    {
        foreach (var person in _app.World.People.Where(person => person.Actor.BodyId != _app.World.Sakata.Id && !person.Actor.IsSecretariat))
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(person, $"{OpenRound.Sakata}{page}"));
        }
    }

    [Fact]
    public async Task The_public_is_led_to_the_sign_in_page()
    {
        var visitor = await _app.VisitAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync(OpenRound.Sakata)).StatusCode);
    }

    private async Task<string> PageAsync(Person person) =>
        (await (await _app.VisitAsync(person)).GetPageAsync(OpenRound.Sakata)).Body!.TextContent;

    private async Task<HttpStatusCode> StatusAsync(Person person, string address) =>
        (await (await _app.VisitAsync(person)).GetAsync(address)).StatusCode;
}
