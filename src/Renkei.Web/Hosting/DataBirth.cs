using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Web.Hosting;

/// <summary>
/// Brings the database up to this version, and holds data to what it was born as: a sample folder never turns real,
/// a real one never shows another day.
/// </summary>
internal static class DataBirth
{
    /// <exception cref="SiteRefusedException">The data is of the other kind.</exception>
    public static async Task<Installation> PrepareAsync(
        RenkeiDbContext db, SiteSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        await db.Database.MigrateAsync(cancellation);
        var installation = await db.Installations.SingleOrDefaultAsync(cancellation);
        if (installation is null)
        {
            installation = new Installation(settings.IsSample, clock.GetUtcNow());
            db.Installations.Add(installation);
            await db.SaveChangesAsync(cancellation);
        }

        if (installation.IsSample && !settings.IsSample)
        {
            throw new SiteRefusedException(
                "このデータフォルダはサンプル用です。本番は「--no-sample --data 別のフォルダ」で始めてください。");
        }

        if (!installation.IsSample && settings.IsSample)
        {
            throw new SiteRefusedException(
                "このデータフォルダは本番用です。「--no-sample」を付けて起動してください（「--today」は使えません）。");
        }

        return installation;
    }
}
