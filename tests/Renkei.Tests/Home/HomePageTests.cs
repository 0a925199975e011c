using Renkei.Approvals;
using Renkei.Collection;
using Renkei.Tests.Needs;
using Renkei.Tests.Responses;

namespace Renkei.Tests.Home;

public sealed class HomePageTests(LineRound line) : IClassFixture<LineRound>
{
    [Theory]
    [InlineData("yuza")]
    [InlineData("okura")]
    [InlineData("commerce")]
    [InlineData("shonai")]
    [InlineData("mogami")]
    [InlineData("reader")]
    public async Task Nobody_reads_of_another_bodys_answer_at_home_before_it_is_shared(string loginId)
    {
        var visitor = await line.App.VisitAsync(line.World.People.Single(person => person.LoginId == loginId));

        var page = await visitor.GetPageAsync("/");

        Assert.DoesNotContain("酒田市の回答", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("橋の点検", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secretariat_is_told_what_waits_to_be_received()
    {
        var visitor = await line.App.VisitAsync(line.World.Secretariat);

        var page = await visitor.GetPageAsync("/");

        Assert.Contains("提出された回答2件", page.QuerySelector(".tasks")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("酒田市の回答", page.QuerySelector(".feed")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#progress"));
    }

    [Fact]
    public async Task A_village_finds_the_survey_and_the_way_to_say_nil()
    {
        var visitor = await line.App.VisitAsync(line.World.OkuraOfficer);

        var page = await visitor.GetPageAsync("/");

        Assert.NotNull(page.QuerySelector(".tasks a[href$='/nil']"));
        Assert.Null(page.QuerySelector("#progress"));
    }

    [Fact]
    public async Task A_branch_office_sees_who_answered_but_not_how_much()
    {
        var visitor = await line.App.VisitAsync(line.World.ShonaiOfficer);

        var card = (await visitor.GetPageAsync("/")).QuerySelector("#progress")!.ParentElement!;

        Assert.Contains("/ 2市町村が提出", card.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("課題", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_for_decision_is_shown_with_the_post_where_it_lies_and_since_when()
    {
        await line.ActAsync<SetApprovalRoute>(set => set.ExecuteAsync(
            new RouteDraft(
                line.World.SecretariatDivision.Id, ApprovalMatter.DeadlineChange,
                [new RouteStepDraft(line.World.SecretariatHead.Actor.PositionId!.Value, ApprovalStepKind.Decision, [])],
                AllowsDrafterToDecide: false),
            default));
        await line.ActAsync<ChangeDeadline>(change => change.ProposeAsync(
            "H30", OpenRound.Deadline.AddDays(7), "議会の会期のため。", default));

        var drafter = await (await line.App.VisitAsync(line.World.Secretariat)).GetPageAsync("/");
        var other = await (await line.App.VisitAsync(line.World.CommerceOfficer)).GetPageAsync("/");

        var section = drafter.QuerySelector("section[aria-labelledby=drafted]")!.TextContent;
        Assert.Contains("の期限変更", section, StringComparison.Ordinal);
        Assert.Contains("市町村課 課長", section, StringComparison.Ordinal);
        Assert.Contains("今日", section, StringComparison.Ordinal);
        Assert.Null(other.QuerySelector("section[aria-labelledby=drafted]"));
    }

    [Fact]
    public async Task The_public_sees_nothing_of_an_unpublished_year()
    {
        var visitor = await line.App.VisitAsync();

        var page = await visitor.GetPageAsync("/");

        Assert.Contains("公表された内容はまだありません", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/sign-in']"));
    }
}
