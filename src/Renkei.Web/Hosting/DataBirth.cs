using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Web.Hosting;

/// <summary>
/// Holds data to what it was born as: a sample folder never turns real,
/// a real one never shows another day.
/// </summary>
public static class DataBirth
{
    /// <summary>Everything that new or existing data wants before it is used.</summary>
    /// <exception cref="SiteRefusedException">The data is of the other kind.</exception>
    public static async Task PrepareAsync(
        RenkeiDbContext db, SiteSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        await UpgradeAsync(db, settings, cancellation);
        await RegisterAsync(db, settings, clock, cancellation);
    }

    /// <summary>Brings the database up to this version.</summary>
    /// <exception cref="SiteRefusedException">The data is of the other kind.</exception>
    public static async Task UpgradeAsync(RenkeiDbContext db, SiteSettings settings, CancellationToken cancellation)
    {
        await db.Database.MigrateAsync(cancellation);
        await WriteFirstFacts.ExecuteAsync(db, cancellation);
        var installation = await db.Installations.AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (installation is { IsSample: true } && !settings.IsSample)
        {
            throw new SiteRefusedException(
                "このデータフォルダはサンプル用です。本番は「--no-sample --data 別のフォルダ」で始めてください。");
        }

        if (installation is { IsSample: false } && settings.IsSample)
        {
            throw new SiteRefusedException(
                "このデータフォルダは本番用です。「--no-sample」を付けて起動してください（「--today」は使えません）。");
        }
    }

    /// <summary>A sample year that was broken off is made anew: half a year would look like a whole one.</summary>
    /// <exception cref="SiteRefusedException">It lies on a server, where nothing is deleted for the operator.</exception>
    public static async Task ClearHalfSampleAsync(RenkeiDbContext db, SiteSettings settings, CancellationToken cancellation)
    {
        if (!await db.Installations.AnyAsync(installation => installation.IsHalfSample, cancellation))
        {
            return;
        }

        if (settings.Postgres is not null)
        {
            throw new SiteRefusedException(
                "前回のサンプルの作成が途中で止まっています。空のデータベースを用意して、もう一度起動してください。");
        }

        Console.WriteLine("前回のサンプルの作成が途中で止まったため、作り直します。");
        await db.Database.EnsureDeletedAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    /// <summary>New data says what it is, once.</summary>
    public static async Task RegisterAsync(
        RenkeiDbContext db, SiteSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await db.Installations.AnyAsync(cancellation))
        {
            db.Installations.Add(new Installation(settings.IsSample, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellation);
        }
    }
}
