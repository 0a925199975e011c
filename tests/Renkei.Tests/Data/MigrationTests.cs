using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Data.Postgres;
using Renkei.Data.Sqlite;

namespace Renkei.Tests.Data;

public sealed class MigrationTests
{
    private static readonly RenkeiDbContext[] Engines =
    [
        new SqliteRenkeiDbContext(new DbContextOptionsBuilder<SqliteRenkeiDbContext>().UseSqlite("Data Source=:memory:").Options),
        new PostgresRenkeiDbContext(new DbContextOptionsBuilder<PostgresRenkeiDbContext>().UseNpgsql("Host=localhost").Options),
    ];

    [Fact]
    public void The_model_has_no_change_without_a_migration() =>
        Assert.All(Engines, engine => Assert.False(
            engine.Database.HasPendingModelChanges(), $"{engine.GetType().Name}：./dev migration 名前 で作ります。"));

    [Fact]
    public void Both_engines_have_the_same_history()
    {
        var names = Engines.Select(engine => engine.Database.GetMigrations().Select(id => id[(id.IndexOf('_') + 1)..]).ToList()).ToList();

        Assert.NotEmpty(names[0]);
        Assert.Equal(names[0], names[1]);
    }
}
