using Microsoft.EntityFrameworkCore;

namespace Renkei.Data.Sqlite;

public sealed class SqliteRenkeiDbContext(DbContextOptions<SqliteRenkeiDbContext> options) : RenkeiDbContext(options);
