using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Tests.Support;

namespace Renkei.Tests.Data;

public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly DataSettings _data = new(Path.Combine(Path.GetTempPath(), $"renkei_upgrade_{Guid.NewGuid():N}"));

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_data.Folder);
        await RunAsync(SourceTree.Read("tests/Renkei.Tests/Data", "first-version.sql"));
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

    [Fact]
    public async Task What_a_renaming_had_made_a_successor_of_is_one_organization_again()
    {
        await RunAsync("""
            INSERT INTO organizations (Id, Version, Kind, Code, Name, ParentId, BodyId, IsLeadDivision, Telephone, ValidFrom)
            SELECT '11111111-0000-7000-8000-000000000001', 1, Kind, Code, '庄内地域総合支庁', ParentId, BodyId, 0, '000-000-0000', '2018-04-01'
            FROM organizations WHERE Code = 'S4';
            UPDATE organizations SET ValidUntil = '2018-03-31', SuccessorId = '11111111-0000-7000-8000-000000000001'
            WHERE Name = '庄内総合支庁';
            INSERT INTO organizations (Id, Version, Kind, Code, Name, ParentId, BodyId, IsLeadDivision, ValidFrom)
            SELECT '11111111-0000-7000-8000-000000000002', 1, 'BranchDivision', 'S401', '連携支援室', Id, BodyId, 0, '2018-04-01'
            FROM organizations WHERE Name = '庄内地域総合支庁';
            """);
        await using var app = new EmptyApp(_data.Folder);

        await app.Visitor().GetPageAsync("/");

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        var branch = await db.Organizations.Include(one => one.Facts).SingleAsync(one => one.Code == "S4", TestContext.Current.CancellationToken);
        Assert.Equal(("庄内地域総合支庁", "000-000-0000", null), (branch.Name, branch.Telephone, branch.ValidUntil));
        Assert.Equal("庄内総合支庁", branch.In(new FiscalYear(2017)).Name);
        var (before, after) = (await LoadAsync(db, 2017), await LoadAsync(db, 2018));
        Assert.Equal(("庄内総合支庁", "酒田市"), (before.Name, Assert.Single(before.Jurisdiction).Name));
        Assert.Equal(("庄内地域総合支庁", "酒田市"), (after.Name, Assert.Single(after.Jurisdiction).Name));
        Assert.Equal("連携支援室", Assert.Single(after.Parts).Name);
        Assert.Equal(branch.Id, after.Id);
    }

    private static async Task<OrganizationNode> LoadAsync(RenkeiDbContext db, int year) =>
        Assert.Single((await OrganizationDirectory.LoadAsync(db, new FiscalYear(year), TestContext.Current.CancellationToken)).BranchOffices);

    private async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_data.SqliteFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data.Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
