using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Renkei.Data;

/// <summary>
/// Readers never wait for the writer (WAL), a writer waits for its turn, and a power cut loses at most nothing
/// that a page called saved (synchronous FULL).
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Waits = "PRAGMA busy_timeout=10000;";

    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; " + Waits;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// Whether there is a database is asked by a connection that may only read: a restored backup, which is not in WAL
    /// yet, would refuse to be turned by it.
    /// </summary>
    private static string PragmasOf(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Waits : Pragmas;
}
