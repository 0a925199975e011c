using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Renkei.Data;

/// <summary>SQLite cannot order by DateTimeOffset and Npgsql wants UTC, so both store a UTC DateTime.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
