using Microsoft.Extensions.DependencyInjection;
using Renkei.Analysis;
using Renkei.Data;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;
using Renkei.Themes;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Themes;

/// <summary>移し先の案 and 前年度の近いテーマ: each with its reason in words, and none where nothing is in common.</summary>
public sealed class ThemeSuggestionTests : IAsyncLifetime
{
    private readonly ProposedBoard _board = new();

    public ValueTask InitializeAsync() => _board.InitializeAsync();

    public ValueTask DisposeAsync() => _board.DisposeAsync();

    [Fact]
    public async Task A_need_in_no_theme_is_offered_the_theme_it_shares_words_with()
    {
        var bridges = await NumbersAsync(title => title.StartsWith('橋'));
        await MoveAsync([.. bridges.Skip(1)], "橋の点検");

        var suggestions = await _board.SuggestionsAsync();
        var page = await (await _board.App.VisitAsync(_board.World.Secretariat)).GetPageAsync("/themes/H30?suggest=1");

        var home = suggestions.Homes[bridges[0]];
        Assert.Equal("橋の点検", home.Name);
        Assert.StartsWith("共通する語: ", home.Reason, StringComparison.Ordinal);
        Assert.Contains($"移し先の案：{home.Name}（{home.Reason}）", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(LineRound.Beach, suggestions.Homes.Keys);
        Assert.DoesNotContain(bridges[1], suggestions.Homes.Keys);
    }

    [Fact]
    public async Task Of_two_candidates_with_one_name_each_takes_what_is_like_its_needs()
    {
        var (bridges, snow) = (await NumbersAsync(title => title.Contains('橋')), await NumbersAsync(title => title.Contains('雪')));
        await MoveAsync([.. bridges.Skip(1)], "町の備え");
        await MoveAsync([.. snow.Skip(1)], "町の備え");
        var cards = (await _board.BoardAsync()).Open;

        var homes = (await _board.SuggestionsAsync()).Homes;

        Assert.Equal(SerialWith(bridges[1]), homes[bridges[0]].Serial);
        Assert.Equal(SerialWith(snow[1]), homes[snow[0]].Serial);
        Assert.All([bridges[0], snow[0]], number => Assert.Equal("町の備え", homes[number].Name));

        int SerialWith(string number) => cards.Single(card => card.Members.Any(member => member.Number == number)).Serial;
    }

    [Fact]
    public async Task A_candidate_is_shown_the_theme_of_last_year_on_the_same_matter_and_takes_it_up_by_one_button()
    {
        await _board.RememberAsync(
            "橋の維持管理",
            ("橋りょうの点検の共同発注", "橋りょうの点検を担う職員がおらず、補修が遅れている。"),
            ("老朽化した橋りょうの補修", "老朽化した橋りょうが多く、補修の順番を決める技術者がいない。"));
        await MoveAsync(await NumbersAsync(title => title.Contains('橋')), "橋の点検");
        await MoveAsync(await NumbersAsync(title => title.Contains("通学", StringComparison.Ordinal)), "高校生の通学");
        await MoveAsync(await NumbersAsync(title => title.Contains('雪')), "除雪の担い手");
        var secretariat = await _board.App.VisitAsync(_board.World.Secretariat);

        var suggested = (await _board.SuggestionsAsync()).LastYear;
        var page = await secretariat.GetPageAsync("/themes/H30?suggest=1");
        var serial = (await _board.BoardAsync()).Open.Single(card => card.Name == "橋の点検").Serial;
        await secretariat.FollowAsync(await secretariat.SubmitAsync(page, "main form.sections", ("do", $"continue-{serial}-1")));

        Assert.Equal("橋の維持管理", suggested[serial].Name);
        Assert.StartsWith("共通する語: ", suggested[serial].Reason, StringComparison.Ordinal);
        Assert.Equal([serial], suggested.Keys);
        Assert.Contains("前年度の近いテーマ：橋の維持管理", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("前年度から継続：橋の維持管理", await TextAsync(secretariat, $"/themes/H30/{serial}"), StringComparison.Ordinal);
        Assert.Contains("翌年度に継続：橋の点検", await TextAsync(secretariat, "/themes/H29/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_theme_of_the_year_before_is_continued_and_the_link_can_be_taken_back()
    {
        await _board.RememberAsync("港", ("港の荷役", "荷役の機械が古い。"));
        await MoveAsync([LineRound.Beach], "海岸の漂着ごみ");
        var serial = (await _board.BoardAsync()).Open.Single().Serial;

        await ContinueAsync(serial, 1);
        await ContinueAsync(serial, null);

        Assert.Null((await _board.BoardAsync()).Open.Single().Predecessor);
        await Assert.ThrowsAsync<NotFoundException>(() => ContinueAsync(serial, 7));
        var other = new Theme(LineRound.Year, 50, "同じ年度", "", isProposedByMachine: false);
        AssertRefused(ThemeRules.OfTheYearBefore, () => other.Continue(new Theme(LineRound.Year, 51, "別", "", isProposedByMachine: false)));
    }

    [Fact]
    public async Task Nobody_but_the_secretariat_is_suggested_anything() =>
        await Assert.ThrowsAsync<NotFoundException>(() => _board.App.InScopeAsync(services => ThemeSuggestions.LoadAsync(
            services.GetRequiredService<RenkeiDbContext>(), _board.World.SakataOfficer.Actor, new ThemeBoard(LineRound.Year, [], []),
            services.GetRequiredService<OperatorWords>(), services.GetRequiredService<FetchTextVectors>(), _board.App.Clock.GetUtcNow(), default)));

    private async Task<string[]> NumbersAsync(Func<string, bool> isMeant)
    {
        var board = await _board.BoardAsync();
        return [.. board.Loose.Where(member => member.BodyCode == "062057" && isMeant(member.Title)).Select(member => member.Number)];
    }

    private Task MoveAsync(string[] numbers, string name) => _board.ActAsync<ArrangeThemes>(
        arrange => arrange.MoveAsync(LineRound.Year, numbers, null, name, default));

    private Task ContinueAsync(int serial, int? earlier) => _board.ActAsync<ArrangeThemes>(
        arrange => arrange.ContinueAsync(LineRound.Year, serial, earlier, default));

    private static async Task<string> TextAsync(Visitor visitor, string address) =>
        (await visitor.GetPageAsync(address)).Body!.TextContent;
}
