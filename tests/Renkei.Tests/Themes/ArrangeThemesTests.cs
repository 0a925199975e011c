using Microsoft.EntityFrameworkCore;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;
using Renkei.Themes;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Themes;

/// <summary>A line of its own for each test: grouping takes whatever no person has placed.</summary>
public sealed class ArrangeThemesTests : IAsyncLifetime
{
    private readonly SharedLine _line = new();

    public ValueTask InitializeAsync() => _line.InitializeAsync();

    public ValueTask DisposeAsync() => _line.DisposeAsync();

    [Fact]
    public async Task Needs_are_proposed_moved_and_stay_where_people_put_them()
    {
        await ProposeAsync();
        await MoveAsync([LineRound.Bridge], null, "橋と道");
        await HandBackAsync(LineRound.Hidden, LineRound.Beach);
        var made = await ThemeAsync("橋と道");
        await ProposeAsync();
        await MoveAsync([LineRound.Bridge, LineRound.Beach], made.Serial, null);
        await MoveAsync([LineRound.Beach], 0, null);

        var kept = await ThemeAsync("橋と道");
        Assert.Equal(made.Id, kept.Id);
        Assert.Equal(
            [(await _line.NeedAsync(LineRound.Bridge)).Id], kept.Needs.Where(member => member.IsPlacedByPerson).Select(member => member.NeedId));
        Assert.False(await IsInThemeAsync(LineRound.Beach));
    }

    [Fact]
    public async Task A_need_that_a_person_left_in_no_theme_stays_there_until_it_is_handed_back()
    {
        await ProposeAsync();
        await MoveAsync([LineRound.Beach], 0, null);
        await HandBackAsync(LineRound.Bridge, LineRound.Hidden);

        await ProposeAsync();

        Assert.True(await IsInThemeAsync(LineRound.Bridge));
        Assert.True((await _line.NeedAsync(LineRound.Beach)).IsKeptOutOfThemes);
        Assert.False(await IsInThemeAsync(LineRound.Beach));
        var page = await (await _line.App.VisitAsync(_line.World.Secretariat)).GetPageAsync("/themes/H30");
        Assert.Contains("職員が分類なしに置いた課題", page.Body!.TextContent, StringComparison.Ordinal);

        await HandBackAsync(LineRound.Beach);
        await ProposeAsync();

        Assert.True(await IsInThemeAsync(LineRound.Beach));
    }

    [Fact]
    public async Task Moved_into_a_theme_a_need_is_no_longer_kept_out()
    {
        await MoveAsync([LineRound.Beach], 0, null);
        await MoveAsync([LineRound.Beach], null, "海岸");

        Assert.False((await _line.NeedAsync(LineRound.Beach)).IsKeptOutOfThemes);
    }

    [Fact]
    public async Task The_board_hands_needs_back_to_the_grouping()
    {
        await MoveAsync([LineRound.Beach], 0, null);
        var secretariat = await _line.App.VisitAsync(_line.World.Secretariat);
        var board = await secretariat.GetPageAsync("/themes/H30");

        var done = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            board, "main form.sections", ("do", "move"), ("need", LineRound.Beach), ("to", "machine")));

        Assert.Contains("課題1件を自動の仮分類に任せました", done.Body!.TextContent, StringComparison.Ordinal);
        Assert.False((await _line.NeedAsync(LineRound.Beach)).IsKeptOutOfThemes);
    }

    [Fact]
    public async Task Nobody_else_arranges_or_sees_candidates()
    {
        await MoveAsync([LineRound.Hidden], null, "見えない候補");
        var theme = await ThemeAsync("見えない候補");

        foreach (var person in _line.World.People.Where(person => !person.Actor.IsSecretariat))
        {
            await Assert.ThrowsAsync<NotFoundException>(() => _line.ActAsync<ArrangeThemes>(
                arrange => arrange.DeferAsync(LineRound.Year, theme.Serial, "理由", default), person));
            Assert.False(await SeesAsync(person, theme));
        }
    }

    [Fact]
    public async Task A_theme_not_taken_up_is_seen_by_the_bodies_whose_needs_it_holds()
    {
        await MoveAsync([LineRound.Beach], null, "海岸");
        var theme = await ThemeAsync("海岸");

        await _line.ActAsync<ArrangeThemes>(
            arrange => arrange.DeferAsync(LineRound.Year, theme.Serial, "国の制度を待つため", default));

        Assert.True(await SeesAsync(_line.World.YuzaOfficer, theme));
        Assert.False(await SeesAsync(_line.World.SakataOfficer, theme));
        Assert.False(await SeesAsync(_line.World.CommerceOfficer, theme));
    }

    [Fact]
    public async Task Without_needs_nothing_is_grouped() => await AssertRefusedAsync(
        ThemeRules.NothingToGroup,
        () => _line.ActAsync<ProposeThemes>(propose => propose.ExecuteAsync(new(2001), isAnew: false, default)));

    private Task ProposeAsync() =>
        _line.ActAsync<ProposeThemes>(propose => propose.ExecuteAsync(LineRound.Year, isAnew: false, default));

    private Task HandBackAsync(params string[] numbers) => _line.ActAsync<ArrangeThemes>(
        arrange => arrange.HandBackAsync(LineRound.Year, numbers, default));

    private Task MoveAsync(string[] numbers, int? serial, string? name) => _line.ActAsync<ArrangeThemes>(
        arrange => arrange.MoveAsync(LineRound.Year, numbers, serial, name, default));

    private Task<Theme> ThemeAsync(string name) => _line.App.ReadAsync(db => db.Themes.AsNoTracking()
        .Include(theme => theme.Needs).SingleAsync(theme => theme.Name == name));

    private Task<bool> IsInThemeAsync(string number) => _line.App.ReadAsync(db => db.Themes.AnyAsync(theme =>
        theme.Needs.Any(member => db.Needs.Any(need => need.Id == member.NeedId && need.Number == number))));

    private Task<bool> SeesAsync(Person person, Theme theme) => _line.App.ReadAsync(db => db.Themes
        .VisibleTo(person.Actor, db, _line.App.Clock.GetUtcNow()).AnyAsync(one => one.Id == theme.Id));
}
