namespace Renkei.Data;

/// <summary>
/// Where the data lives. One setting chooses the engine: with <see cref="Postgres"/> (a connection string) it is
/// PostgreSQL, without it SQLite in <see cref="Folder"/>.
/// </summary>
public sealed record DataSettings(string Folder, string? Postgres = null)
{
    public string SqliteFile => Path.Combine(Folder, "renkei.db");
}
