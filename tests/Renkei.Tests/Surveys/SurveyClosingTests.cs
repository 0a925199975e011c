using Microsoft.Extensions.DependencyInjection;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.Surveys;

/// <summary>Apart from the others, because it moves the clock past the deadline.</summary>
public sealed class SurveyClosingTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task The_job_closes_what_is_due_and_nothing_else()
    {
        var code = await app.OpenAsync();
        Task<int> RunAsync() => app.InScopeAsync(services =>
            services.GetRequiredService<CloseDueSurveys>().ExecuteAsync(default));

        await RunAsync();
        var before = await app.ReadAsync(db => db.Surveys.RequireAsync(code, default));
        app.Clock.SetUtcNow(SurveyCourse.Deadline);
        await RunAsync();
        var again = await RunAsync();

        Assert.Equal(SurveyStatus.Open, before.Status);
        Assert.Equal(SurveyStatus.Closed, (await app.ReadAsync(db => db.Surveys.RequireAsync(code, default))).Status);
        Assert.Equal(0, again);
    }
}
