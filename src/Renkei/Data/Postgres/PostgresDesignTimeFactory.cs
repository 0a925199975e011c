using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Renkei.Data.Postgres;

/// <summary>Lets the migration tool make the model without a running server.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresRenkeiDbContext>
{
    public PostgresRenkeiDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresRenkeiDbContext>().UseNpgsql("Host=localhost").Options);
}
