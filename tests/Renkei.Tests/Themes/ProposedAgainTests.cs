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

    private static SortedSet<string> NumbersOf(ThemeCard card) => [.. card.Members.Select(member => member.Number)];
}
