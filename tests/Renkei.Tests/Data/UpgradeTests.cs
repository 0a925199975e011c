using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;
using Renkei.Tests.Support;

namespace Renkei.Tests.Data;

public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly DataSettings _data = new(Path.Combine(Path.GetTempPath(), $"renkei_upgrade_{Guid.NewGuid():N}"));

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_data.Folder);
        await using var connection = new SqliteConnection($"Data Source={_data.SqliteFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = SourceTree.Read("tests/Renkei.Tests/Data", "first-version.sql");
        await command.ExecuteNonQueryAsync();
    }

    [Fact]
    public async Task A_folder_of_the_first_version_is_brought_up_when_the_site_starts()
    {
        await using var app = new EmptyApp(_data.Folder);

        await app.Visitor().GetPageAsync("/");

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        var need = await db.Needs.SingleAsync(TestContext.Current.CancellationToken);
        var content = await db.SubmittedNeeds.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("H29-06204-06", need.ContentId), (need.Number, content.Id));
        Assert.Equal("酒田市", (await db.Organizations.FindAsync([need.RespondentId], TestContext.Current.CancellationToken))!.Name);
        Assert.NotEqual("", content.Request);
        Assert.Single(await db.SurveyResponses.ToListAsync(TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data.Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
