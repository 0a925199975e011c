using Microsoft.EntityFrameworkCore;
using Renkei.Tests.Needs;
using Renkei.Themes;

namespace Renkei.Tests.Themes;

/// <summary>The grouping is run again when more answers have come: what people have seen is still there.</summary>
public sealed class ProposedAgainTests : IAsyncLifetime
{
    private readonly ProposedBoard _board = new();

    public ValueTask InitializeAsync() => _board.InitializeAsync();

    public ValueTask DisposeAsync() => _board.DisposeAsync();

    [Fact]
    public async Task Candidates_keep_number_name_and_needs_and_what_came_later_joins_the_nearest()
    {
        await _board.ProposeAsync();
        var before = await _board.BoardAsync();
        await _board.AskAsync(_board.World.OkuraOfficer, "橋りょうの定期点検の技術の助言", "橋りょうの点検と補修を担う職員が村にいない。");
        await _board.Round.SubmitAsync(_board.App, _board.World.OkuraOfficer);
        await _board.App.DrainOutboxAsync();

        await _board.ProposeAsync();

        var after = await _board.BoardAsync();
        Assert.True(before.Open.Count > 1);
        Assert.All(before.Open, card =>
        {
            var kept = after.Open.Single(one => one.Serial == card.Serial);
            Assert.Equal((card.Id, card.Name), (kept.Id, kept.Name));
            Assert.Subset(NumbersOf(kept), NumbersOf(card));
        });
        var home = after.Open.Single(card => card.Members.Any(member => member.BodyCode == "063657"));
        Assert.Contains(home.Members, member => member.BodyCode == "062057" && member.Title.Contains("橋りょう", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_board_says_by_which_words_a_need_is_in_its_candidate()
    {
        await _board.ProposeAsync();

        var page = await (await _board.App.VisitAsync(_board.World.Secretariat)).GetPageAsync("/themes/H30");

        var bridges = (await _board.BoardAsync()).Open.SelectMany(card => card.Members).Where(member => member.Shared.Contains('橋', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(bridges);
        Assert.All(bridges, member => Assert.Contains($"（共通する語：{member.Shared}）", page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Candidates_that_nobody_touched_stay_as_they_are_when_the_largest_is_taken_in_hand()
    {
        var (largest, _, _) = (await HoldAsync(12), await HoldAsync(8), await HoldAsync(4));
        var before = await _board.BoardAsync();
        await _board.ActAsync<ArrangeThemes>(arrange => arrange.DescribeAsync(
            LineRound.Year, largest, "職員が名付けた候補", "", ThemeScope.Prefectural, default));

        await _board.ProposeAsync();

        var after = await _board.BoardAsync();
        Assert.Equal([12, 8, 4], before.Open.Select(card => card.Members.Count));
        Assert.Equal([largest, largest + 1, largest + 2], after.Open.Select(card => card.Serial).Order());
        Assert.All(before.Open.Skip(1), card =>
        {
            var kept = after.Open.Single(one => one.Serial == card.Serial);
            Assert.Equal((card.Id, card.Name), (kept.Id, kept.Name));
            Assert.Subset(NumbersOf(kept), NumbersOf(card));
        });
    }

    [Fact]
    public async Task A_candidate_of_which_one_need_is_left_stays_too()
    {
        var (small, large) = (await HoldAsync(1), await HoldAsync(20));

        await _board.ProposeAsync();

        Assert.Subset(
            (await _board.BoardAsync()).Open.Select(card => card.Serial).ToHashSet(), new HashSet<int> { small, large });
    }

    [Fact]
    public async Task Anew_makes_other_candidates_but_leaves_what_people_touched()
    {
        await _board.ProposeAsync();
        var first = await _board.BoardAsync();
        var touched = first.Open[0];
        await _board.ActAsync<ArrangeThemes>(arrange => arrange.DescribeAsync(
            LineRound.Year, touched.Serial, "職員が名付けた候補", "", touched.Scope, default));

        await _board.ProposeAsync(isAnew: true);

        var again = await _board.BoardAsync();
        Assert.Equal("職員が名付けた候補", again.Open.Single(card => card.Serial == touched.Serial).Name);
        Assert.DoesNotContain(again.Open, card => card.IsProposedByMachine && first.Open.Any(one => one.Serial == card.Serial));
    }

    [Fact]
    public async Task Needs_in_the_same_words_are_marked_with_how_many_there_are()
    {
        await _board.AskAsync(
            _board.World.OkuraOfficer, "橋りょうの定期点検を一括で発注する仕組み",
            "橋りょうの定期点検を一括で発注する仕組みについて、橋りょうの点検と補修を担う職員が町にいない。");
        await _board.Round.SubmitAsync(_board.App, _board.World.OkuraOfficer);
        await _board.App.DrainOutboxAsync();
        await _board.ProposeAsync();

        var page = await (await _board.App.VisitAsync(_board.World.Secretariat)).GetPageAsync("/themes/H30");

        Assert.Equal(2, (await _board.BoardAsync()).Open.SelectMany(card => card.Members).Count(member => member.Copies == 2));
        Assert.Contains("同じ文面 2件", page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The serial of a candidate, as the grouping makes them, with so many of the needs that are in none.</summary>
    private async Task<int> HoldAsync(int needs)
    {
        var board = await _board.BoardAsync();
        var numbers = board.Loose.Where(member => member.BodyCode == "062057").Take(needs).Select(member => member.Number).ToList();
        var ids = await _board.App.ReadAsync(
            db => db.Needs.Where(need => numbers.Contains(need.Number)).Select(need => need.Id).ToListAsync());
        var theme = new Theme(LineRound.Year, board.Cards.Count + 1, $"候補{needs}件", "", isProposedByMachine: true);
        theme.Propose("", [.. ids.Select(id => new ProposedMember(id, 1, 1, []))]);
        return (await _board.App.SaveAsync(theme)).Serial;
    }

    private static SortedSet<string> NumbersOf(ThemeCard card) => [.. card.Members.Select(member => member.Number)];
}
