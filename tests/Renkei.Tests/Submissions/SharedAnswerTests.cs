using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;
using Renkei.Submissions;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Submissions;

public sealed class SharedAnswerTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private readonly RenkeiApp _app = fixture.App;
    private readonly OpenRound _round = fixture.Round;

    [Fact]
    public async Task From_sharing_all_bodies_read_the_needs_but_no_secret_rows_and_no_partners_not_asked()
    {
        await _round.WriteAsync(
            _app, _app.World.SakataOfficer, "共有される課題", ("partners", "聞いていない町"), ("partner-consultation", "未協議"),
            ("contact", "防災課（内線 000）"));
        await _round.WriteAsync(_app, _app.World.YuzaOfficer, "事務局だけの課題", ("visibility", "事務局限り"));
        await _round.SubmitAsync(_app, _app.World.SakataOfficer);
        await _round.SubmitAsync(_app, _app.World.YuzaOfficer);
        await ShareAsync();

        foreach (var person in new[] { _app.World.ShinjoOfficer, _app.World.ShonaiOfficer, _app.World.CommerceOfficer })
        {
            var page = (await (await _app.VisitAsync(person)).GetPageAsync(OpenRound.Sakata)).Body!.TextContent;
            Assert.Contains("共有される課題", page, StringComparison.Ordinal);
            Assert.Equal(person.Actor.IsOfPrefecture, page.Contains("聞いていない町", StringComparison.Ordinal));
            Assert.DoesNotContain("防災課（内線", page, StringComparison.Ordinal);
            var other = (await (await _app.VisitAsync(person)).GetPageAsync("/surveys/H30/responses/064611")).Body!.TextContent;
            Assert.DoesNotContain("事務局だけの課題", other, StringComparison.Ordinal);
            Assert.Contains("事務局限りの1件", other, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await (await _app.VisitAsync(person)).GetAsync($"{OpenRound.Sakata}/submissions/1")).StatusCode);
        }

        var seen = await _app.InScopeAsync(services => services.GetRequiredService<RenkeiDbContext>().SubmittedNeeds
            .VisibleTo(_app.World.ShinjoOfficer.Actor, services.GetRequiredService<RenkeiDbContext>(), _app.Clock.GetUtcNow())
            .Select(need => need.Title).ToListAsync());
        Assert.Equal(["共有される課題"], seen);
    }

    private Task ShareAsync() => _app.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<RenkeiDbContext>();
        var survey = await db.Surveys.SingleAsync(one => one.Id == _round.Survey.Id);
        survey.Close(OpenRound.Deadline);
        survey.Share(_app.Clock.GetUtcNow());
        await db.SaveChangesAsync();
    });
}
