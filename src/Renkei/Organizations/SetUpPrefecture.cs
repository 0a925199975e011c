using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Organizations;

/// <summary>
/// Founds an installation: the prefecture and all its municipalities. Branch offices and 課 are entered on their
/// pages; no code list has them.
/// </summary>
public sealed class SetUpPrefecture(RenkeiDbContext db, TimeProvider clock)
{
    /// <param name="prefecture">05, 050008, 秋田県 or 秋田.</param>
    /// <param name="from">First day of all of them; 1 April of the current fiscal year when null.</param>
    /// <exception cref="RuleBrokenException">No such prefecture, or one is set up already.</exception>
    public async Task<PrefectureSetUp> ExecuteAsync(string prefecture, DateOnly? from, CancellationToken cancellation)
    {
        var chosen = MunicipalityCatalog.FindPrefecture(prefecture);
        OrganizationRules.KnownPrefecture.Require(chosen is not null);
        OrganizationRules.NotYetSetUp.Require(
            !await db.Organizations.AnyAsync(body => body.Kind == OrganizationKind.Prefecture, cancellation));

        var firstDay = from ?? FiscalYear.Of(clock.TodayInJapan()).FirstDay;
        var municipalities = MunicipalityCatalog.MunicipalitiesOf(chosen!).ToList();
        var body = Add(OrganizationKind.Prefecture, chosen!, firstDay);
        if (await db.Installations.SingleOrDefaultAsync(cancellation) is { } installation)
        {
            installation.Serve(body);
        }

        municipalities.ForEach(municipality => _ = Add(OrganizationKind.Municipality, municipality, firstDay));
        await db.SaveChangesAsync(cancellation);
        return new PrefectureSetUp(chosen!.Name, municipalities.Count, firstDay);
    }

    private Organization Add(OrganizationKind kind, LocalGovernment government, DateOnly firstDay)
    {
        var body = new Organization(kind, government.Code.Value, government.Name, firstDay);
        body.Read(government.Kana);
        db.Organizations.Add(body);
        return body;
    }
}

public sealed record PrefectureSetUp(string Name, int MunicipalityCount, DateOnly From)
{
    public string InWords =>
        $"{Name}と{MunicipalityCount}市町村を登録しました（{From.InJapaneseWithoutWeekday()}から）。"
        + "総合支庁・部局・課は団体のページで加えてください。";
}
