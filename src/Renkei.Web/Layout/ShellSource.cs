using Renkei.Access;
using Renkei.Calendar;
using Renkei.Web.Hosting;

namespace Renkei.Web.Layout;

/// <summary>Gathers what stands round a page.</summary>
public sealed class ShellSource(
    TimeProvider clock, SiteSettings settings, CurrentActor current, ActorSource actors)
{
    public async Task<Shell> LoadAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);

        var actor = current.Actor;
        return Bare() with
        {
            ActingAs = actor.AccountId is { } account ? await ActingAsync(actor, account, http.RequestAborted) : null,
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
        return new Shell("県と市町村", today, sample, $"{FiscalYear.Of(today)}年度");
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
