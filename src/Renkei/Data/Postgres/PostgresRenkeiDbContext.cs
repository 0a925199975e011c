using Microsoft.EntityFrameworkCore;

namespace Renkei.Data.Postgres;

public sealed class PostgresRenkeiDbContext(DbContextOptions<PostgresRenkeiDbContext> options)
    : RenkeiDbContext(options);
