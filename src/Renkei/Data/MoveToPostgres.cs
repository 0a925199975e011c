using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Renkei.Data.Postgres;

namespace Renkei.Data;

/// <summary>
/// Moves everything of a SQLite data folder into an empty PostgreSQL database: all tables in one transaction, each after
/// those it refers to, counted on both sides. The folder is only read.
/// </summary>
public static class MoveToPostgres
{
    /// <param name="from">Brought up to this version already.</param>
    /// <param name="progress">Told each table and its number of rows.</param>
    /// <exception cref="RuleBrokenException">See <see cref="DataRules"/>; then nothing has been moved.</exception>
    public static async Task<long> ExecuteAsync(
        DataSettings from, string to, IProgress<string>? progress, CancellationToken cancellation)
    {
        DataRules.HasData.Require(File.Exists(from.SqliteFile));
        var options = new DbContextOptionsBuilder<PostgresRenkeiDbContext>().UseNpgsql(to).Options;
        await using var target = new PostgresRenkeiDbContext(options);
        DataRules.ReachesTarget.Require(await target.Database.CanConnectAsync(cancellation));
        await target.Database.MigrateAsync(cancellation);
        DataRules.EmptyTarget.Require(!await target.Installations.AnyAsync(cancellation));

        await using var source = new SqliteConnection($"Data Source={from.SqliteFile};Mode=ReadOnly;Pooling=False");
        await source.OpenAsync(cancellation);
        await using var snapshot = await source.BeginTransactionAsync(cancellation);
        await using var destination = new NpgsqlConnection(to);
        await destination.OpenAsync(cancellation);
        await using var transaction = await destination.BeginTransactionAsync(cancellation);

        var total = 0L;
        var model = target.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        foreach (var table in TableOrder.Of(model))
        {
            var rows = await MoveAsync(table, source, destination, cancellation);
            progress?.Report($"{table.Name}　{rows}件");
            total += rows;
        }

        await transaction.CommitAsync(cancellation);
        return total;
    }

    private static async Task<long> MoveAsync(
        ITable table, SqliteConnection source, NpgsqlConnection destination, CancellationToken cancellation)
    {
        var columns = table.Columns.Select(column => new MovedColumn(column)).ToList();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        await using var select = source.CreateCommand();
        select.CommandText = $"SELECT {names} FROM \"{table.Name}\"";
        var moved = 0L;
        await using (var rows = await select.ExecuteReaderAsync(cancellation))
        await using (var copy = await destination.BeginBinaryImportAsync(
            $"COPY \"{table.Name}\" ({names}) FROM STDIN (FORMAT BINARY)", cancellation))
        {
            while (await rows.ReadAsync(cancellation))
            {
                await copy.StartRowAsync(cancellation);
                for (var place = 0; place < columns.Count; place++)
                {
                    await columns[place].WriteAsync(rows, place, copy, cancellation);
                }

                moved++;
            }

            await copy.CompleteAsync(cancellation);
        }

        DataRules.CountsAgree.Require(
            moved == await CountAsync(source, table, cancellation) && moved == await CountAsync(destination, table, cancellation));
        foreach (var column in columns.Where(column => column.IsNumberedByDatabase))
        {
            await column.GoOnCountingAsync(table.Name, destination, cancellation);
        }

        return moved;
    }

    private static async Task<long> CountAsync(DbConnection connection, ITable table, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM \"{table.Name}\"";
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
