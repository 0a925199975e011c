using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Renkei.Data.Sqlite;

/// <summary>Lets the migration tool make the model without a running site.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteRenkeiDbContext>
{
    public SqliteRenkeiDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteRenkeiDbContext>().UseSqlite("Data Source=:memory:").Options);
}
