using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Renkei.Data;

/// <summary>A column on its way from SQLite, which knows four types, to PostgreSQL, which knows the real one.</summary>
internal sealed class MovedColumn(IColumn column)
{
    private readonly Type _type = Nullable.GetUnderlyingType(column.ProviderClrType) ?? column.ProviderClrType;
    private readonly string _storeType = column.StoreType.Split('(')[0];

    public string Name => column.Name;

    /// <summary>An identity column: its counter must go on after the rows that were moved.</summary>
    public bool IsNumberedByDatabase { get; } = column.PropertyMappings.Any(mapping =>
        mapping.Property.ValueGenerated == ValueGenerated.OnAdd
        && NpgsqlPropertyExtensions.GetValueGenerationStrategy(mapping.Property)
            == NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

    public async Task WriteAsync(
        SqliteDataReader rows, int place, NpgsqlBinaryImporter copy, CancellationToken cancellation)
    {
        if (await rows.IsDBNullAsync(place, cancellation))
        {
            await copy.WriteNullAsync(cancellation);
            return;
        }

        await copy.WriteAsync(Read(rows, place), _storeType, cancellation);
    }

    public async Task GoOnCountingAsync(string table, NpgsqlConnection destination, CancellationToken cancellation)
    {
        await using var command = destination.CreateCommand();
        command.CommandText =
            $"SELECT setval(pg_get_serial_sequence('\"{table}\"', '{Name}'), (SELECT coalesce(max(\"{Name}\"), 0) + 1 FROM \"{table}\"), false)";
        await command.ExecuteScalarAsync(cancellation);
    }

    private object Read(SqliteDataReader rows, int place) => _type switch
    {
        var type when type == typeof(Guid) => rows.GetGuid(place),
        var type when type == typeof(bool) => rows.GetBoolean(place),
        var type when type == typeof(int) => rows.GetInt32(place),
        var type when type == typeof(long) => rows.GetInt64(place),
        var type when type == typeof(double) => rows.GetDouble(place),
        var type when type == typeof(decimal) => rows.GetDecimal(place),
        var type when type == typeof(DateTime) => DateTime.SpecifyKind(rows.GetDateTime(place), DateTimeKind.Utc),
        var type when type == typeof(DateTimeOffset) => rows.GetDateTimeOffset(place).ToUniversalTime(),
        var type when type == typeof(DateOnly) => rows.GetFieldValue<DateOnly>(place),
        var type when type == typeof(TimeOnly) => rows.GetFieldValue<TimeOnly>(place),
        var type when type == typeof(TimeSpan) => rows.GetTimeSpan(place),
        var type when type == typeof(byte[]) => rows.GetFieldValue<byte[]>(place),
        _ => rows.GetString(place),
    };
}
