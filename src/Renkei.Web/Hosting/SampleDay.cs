using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Web.Hosting;

/// <summary>When the sample's clock starts: on the day asked for, else where the last visit ended.</summary>
internal static class SampleDay
{
    public static readonly DateOnly Default = new(2018, 5, 14);

    private static readonly TimeOnly Morning = new(9, 0);

    public static async Task<DateTimeOffset> StartAsync(
        RenkeiDbContext db, DateOnly? asked, CancellationToken cancellation)
    {
        if (asked is { } day)
        {
            return day.At(Morning);
        }

        var morning = Default.At(Morning);
        var last = await db.AuditEntries.MaxAsync(entry => (DateTimeOffset?)entry.At, cancellation);
        return last > morning ? last.Value.AddSeconds(1) : morning;
    }
}
