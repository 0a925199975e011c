using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Tests.Support;
using Renkei.Web.Hosting;

namespace Renkei.Tests.Hosting;

/// <summary>The program was ended while it made the sample year.</summary>
public sealed class HalfSampleTests
{
    [Fact]
    public async Task Half_a_sample_is_cleared_and_a_whole_one_stays()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var services = new ServiceCollection().AddLogging().AddRenkei(database.Settings).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System("試験"));
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        var settings = new SiteSettings(
            database.Settings.Folder, database.Settings.Postgres, SiteSettings.DefaultUrls, IsSample: true, Today: null, RunsJobs: false);
        var installation = new Installation(isSample: true, RenkeiApp.Today.At(new TimeOnly(9, 0)));
        installation.BeginSample();
        db.Add(installation);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        if (TestDatabase.IsPostgres)
        {
            await Assert.ThrowsAsync<SiteRefusedException>(() => DataBirth.ClearHalfSampleAsync(db, settings, default));
        }
        else
        {
            await DataBirth.ClearHalfSampleAsync(db, settings, default);
            Assert.False(await db.Installations.AnyAsync(TestContext.Current.CancellationToken));
            db.ChangeTracker.Clear();
            db.Add(installation);
        }

        installation.FinishSample();
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await DataBirth.ClearHalfSampleAsync(db, settings, default);
        Assert.True(await db.Installations.AnyAsync(TestContext.Current.CancellationToken));
    }
}
