using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Organizations;
using Renkei.Web.Hosting;

namespace Renkei.Web.Layout;

/// <summary>Gathers what stands round a page.</summary>
public sealed class ShellSource(
    TimeProvider clock, SiteSettings settings, CurrentActor current, ActorSource actors, RenkeiDbContext db)
{
    private const string Unnamed = "県と市町村";

    public async Task<Shell> LoadAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);

        var actor = current.Actor;
        var year = ShownYear.Of(http.Request.Query["year"], clock);
        var prefecture = await db.Organizations.AsNoTracking()
            .Where(body => body.Kind == OrganizationKind.Prefecture)
            .Select(body => body.Name).FirstOrDefaultAsync(http.RequestAborted);
        return Bare() with
        {
            Brand = prefecture is null ? Unnamed : $"{prefecture}と市町村",
            YearText = year.InJapanese(),
            Years = actor.IsSignedIn ? await YearsAsync(year, http.RequestAborted) : [],
            Contact = await ContactAsync(http.RequestAborted),
            NoticesHref = actor.IsSignedIn ? "/notices" : null,
            NoticeCount = actor.IsSignedIn ? await NoticeBox.CountUnreadAsync(db, actor, http.RequestAborted) : 0,
            ActingAs = actor.AccountId is { } account ? await ActingAsync(actor, account, http.RequestAborted) : null,
            Navigation = actor.IsSignedIn ? await new Navigation(db, actor, year, clock.GetUtcNow()).LoadAsync(http.RequestAborted) : [],
            SearchHref = "/search",
            PublicLinks = [new ShellLink("検索", "/search"), new ShellLink("市町村", "/towns"), new ShellLink("職員ログイン", "/sign-in")],
        };
    }

    /// <summary>
    /// Without anything from the database, for the bare pages: the answer to what is not there ends before a query of
    /// its layout would, and the query would go on with a connection that is already back in the pool.
    /// </summary>
    public Shell Bare()
    {
        var today = clock.TodayInJapan();
        var sample = settings.IsSample ? $"サンプル（{today.InJapaneseWithoutWeekday()}として表示）" : null;
        return new Shell(Unnamed, today, sample, FiscalYear.Of(today).InJapanese());
    }

    private async Task<IReadOnlyList<ShellLink>> YearsAsync(FiscalYear shown, CancellationToken cancellation)
    {
        var years = await db.CyclePhases.Select(phase => phase.Year).Distinct().ToListAsync(cancellation);
        return [.. years.OrderDescending().Select(year => new ShellLink(
            year.InJapanese(), $"/cycle?year={year}", year == shown))];
    }

    /// <summary>The office that answers questions, as the newest letter to the bodies names it.</summary>
    private async Task<string?> ContactAsync(CancellationToken cancellation)
    {
        var letter = await db.Surveys.AsNoTracking().Where(survey => survey.OpenedAt != null)
            .OrderByDescending(survey => survey.OpenedAt)
            .Select(survey => new { survey.Letter.ContactDivision, survey.Letter.ContactTelephone })
            .FirstOrDefaultAsync(cancellation);
        return letter is null || letter.ContactDivision.Length == 0
            ? null
            : $"お問合せ：{letter.ContactDivision}　電話 {letter.ContactTelephone}";
    }

    private async Task<ActingAs> ActingAsync(Actor actor, Guid accountId, CancellationToken cancellation)
    {
        var held = await actors.LoadAllAsync(accountId, cancellation);
        return new ActingAs(PostOf(actor), actor.PersonName)
        {
            Others = [.. held
                .Where(other => other.PositionId != actor.PositionId)
                .Select(other => new OtherPost(other.PositionId.ToString()!, PostOf(other)))],
            Links = [new ShellLink("パスワードを変える", "/account/password")],
        };
    }

    private static string PostOf(Actor actor) =>
        actor.UnitId == actor.BodyId
            ? $"{actor.BodyName} {actor.PositionTitle}"
            : $"{actor.BodyName} {actor.UnitName} {actor.PositionTitle}";
}
