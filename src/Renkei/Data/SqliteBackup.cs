using Microsoft.Data.Sqlite;

namespace Renkei.Data;

/// <summary>A copy of a SQLite data folder in one file, taken while the site runs, and a folder made of one.</summary>
public static class SqliteBackup
{
    /// <summary>Everything committed up to now, whole and compact; never half a file under the name asked for.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="DataRules"/>.</exception>
    public static async Task TakeAsync(DataSettings from, string file, CancellationToken cancellation)
    {
        DataRules.SqliteOnly.Require(from.Postgres is null);
        DataRules.HasData.Require(File.Exists(from.SqliteFile));
        DataRules.NewFile.Require(!Path.Exists(file));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var unfinished = $"{file}.unfinished";
        File.Delete(unfinished);
        await using (var connection = await OpenAsync(from.SqliteFile, SqliteOpenMode.ReadWrite, cancellation))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout=10000; VACUUM INTO $file";
            command.Parameters.AddWithValue("$file", unfinished);
            await command.ExecuteNonQueryAsync(cancellation);
        }

        await CheckAsync(unfinished, cancellation);
        File.Move(unfinished, file);
    }

    /// <summary>Makes a new data folder of a backup; the site brings it up to its version when it starts.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="DataRules"/>.</exception>
    public static async Task RestoreAsync(string file, DataSettings to, CancellationToken cancellation)
    {
        DataRules.SqliteOnly.Require(to.Postgres is null);
        DataRules.IsBackup.Require(File.Exists(file));
        DataRules.NewFolder.Require(
            new[] { "", "-wal", "-shm" }.All(ending => !Path.Exists(to.SqliteFile + ending)));
        await CheckAsync(file, cancellation);
        Directory.CreateDirectory(to.Folder);
        File.Copy(file, to.SqliteFile);
    }

    private static async Task CheckAsync(string file, CancellationToken cancellation)
    {
        var isWhole = false;
        try
        {
            await using var connection = await OpenAsync(file, SqliteOpenMode.ReadOnly, cancellation);
            isWhole = await AskAsync(connection, "PRAGMA integrity_check", cancellation) is "ok"
                && await AskAsync(connection, "SELECT count(*) FROM installation", cancellation) is 1L;
        }
        catch (SqliteException)
        {
            // No database at all, or one of something else.
        }

        DataRules.IsBackup.Require(isWhole);
    }

    private static async Task<object?> AskAsync(SqliteConnection connection, string question, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return await command.ExecuteScalarAsync(cancellation);
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }
}
