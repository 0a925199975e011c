using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Analysis;
using Renkei.Data;
using Renkei.Tests.Needs;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Themes;

namespace Renkei.Tests.Themes;

/// <summary>A line whose towns ask for three matters in many words: the inspection of bridges, the way to school, and snow.</summary>
public sealed class ProposedBoard : LineRound
{
    private static readonly string[] Bridges =
        ["橋りょうの定期点検を一括で発注する仕組み", "橋の近接目視点検を担う技術職員の確保", "老朽化した橋りょうの補修の優先順位", "橋の点検結果の診断会議への県の同席",
         "小さな橋りょうの点検費用の負担", "橋の長寿命化計画の見直しへの助言", "橋りょう点検の共同発注の取りまとめ", "橋の架け替えの時期の判断"];

    private static readonly string[] Schools =
        ["高校生の通学バスの運行時刻の調整", "通学列車の減便に伴う送迎の負担", "高校への通学費の家計への影響", "通学バスの共同運行の協議の場",
         "冬期の通学路と通学バスの遅れ", "高校生の通学定期券への補助", "通学のためのデマンド交通の試行", "列車と通学バスの乗継ぎの改善"];

    private static readonly string[] Snow =
        ["除雪オペレーターの高齢化と後継ぎの育成", "豪雪時の除雪機械の融通", "高齢者世帯の雪下ろしの担い手", "除雪車の更新費用の負担", "雪捨て場の確保と排雪",
         "流雪溝の整備と雪の処理", "雪下ろし中の事故の防止", "除雪作業の委託先の減少"];

    protected override async Task StartAsync()
    {
        foreach (var (bridge, school, snow) in Bridges.Zip(Schools, Snow))
        {
            await AskAsync(World.ShinjoOfficer, snow, $"{snow}について、豪雪の年に除雪と雪下ろしを担う人が集まらない。");
            await AskAsync(World.ShinjoOfficer, bridge, $"{bridge}について、橋りょうの点検と補修を担う職員が町にいない。");
            await AskAsync(World.ShinjoOfficer, school, $"{school}について、高校生の通学の足が減り、家族の送迎に頼っている。");
        }

        await Round.SubmitAsync(App, World.ShinjoOfficer);
        await App.DrainOutboxAsync();
    }

    public Task AskAsync(Person officer, string title, string situation) => Round.WriteAsync(
        App, officer, title, ("current-situation", situation), ("request", $"{title}を検討いただきたい。"));

    public Task ProposeAsync(bool isAnew = false) =>
        ActAsync<ProposeThemes>(propose => propose.ExecuteAsync(Year, isAnew, default));

    public Task<ThemeBoard> BoardAsync() => App.ReadAsync(
        db => ThemeBoard.LoadAsync(db, World.Secretariat.Actor, Year, App.Clock.GetUtcNow(), default));

    /// <summary>The survey of the year before, with needs of a city in a theme.</summary>
    public async Task RememberAsync(string theme, params (string Title, string Situation)[] needs)
    {
        var before = await OpenRound.OpenAsync(App, year: 2017);
        foreach (var (title, situation) in needs)
        {
            await before.WriteAsync(App, World.SakataOfficer, title, ("current-situation", situation), ("request", $"{title}をお願いしたい。"));
        }

        await before.SubmitAsync(App, World.SakataOfficer);
        await App.DrainOutboxAsync();
        var numbers = await App.ReadAsync(
            db => db.Needs.Where(need => need.FiscalYear == Year.Previous).Select(need => need.Number).ToListAsync());
        await ActAsync<ArrangeThemes>(arrange => arrange.MoveAsync(Year.Previous, numbers, null, theme, default));
    }

    public async Task<ThemeSuggestions> SuggestionsAsync()
    {
        var board = await BoardAsync();
        return await App.InScopeAsync(services => ThemeSuggestions.LoadAsync(
            services.GetRequiredService<RenkeiDbContext>(), World.Secretariat.Actor, board,
            services.GetRequiredService<OperatorWords>(), services.GetRequiredService<FetchTextVectors>(), App.Clock.GetUtcNow(), default));
    }
}
