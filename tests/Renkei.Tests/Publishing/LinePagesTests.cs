using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;
using Renkei.Responses;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;

namespace Renkei.Tests.Publishing;

/// <summary>The line on its pages: from the board over the council and the reply to what the public sees at its hour.</summary>
public sealed class LinePagesTests(SharedLine line) : IClassFixture<SharedLine>
{
    private const string Town = "/towns/06204";

    [Fact]
    public async Task Needs_become_a_theme_a_decision_replies_and_public_pages()
    {
        var secretariat = await line.App.VisitAsync(line.World.Secretariat);
        var nobody = await line.App.VisitAsync();
        await line.SortAsync(LineRound.Bridge);
        await line.SortAsync(LineRound.Hidden);
        await line.ConfirmAsync(line.World.SakataOfficer, LineRound.Bridge);
        await ArrangeAsync(secretariat);
        await MeetAsync(secretariat);
        secretariat = await line.App.VisitAsync(line.World.Secretariat);
        await ReplyAsync(secretariat);
        await PlanAsync(secretariat);

        line.App.Clock.SetUtcNow(new(2018, 7, 27, 13, 59, 59, TimeSpan.FromHours(9)));
        var before = await nobody.GetPageAsync(Town);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/years/H30")).StatusCode);
        line.App.Clock.SetUtcNow(new(2018, 7, 27, 14, 0, 0, TimeSpan.FromHours(9)));
        var after = await nobody.GetPageAsync(Town);
        var year = await nobody.GetPageAsync("/years/H30");

        Assert.DoesNotContain("平成30年度　", before.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("公表の件名", before.Body!.TextContent, StringComparison.Ordinal);
        AssertSays(after, "公表の件名04-01", "公表の要旨04-01", "一括発注に参加できます。", "連携テーマ：橋の共同点検", "公表していない課題が1件あります");
        AssertHides(after, "橋の点検の一括発注", "備蓄が足りない。", "整理欄の備考", "事務局だけの課題", "鶴岡市");
        AssertSays(year, "橋の共同点検", "公表の件名04-01");
        AssertHides(year, "事務局だけの課題", "海岸漂着ごみ");
        var sheet = await (await line.App.VisitAsync(line.World.ShinjoOfficer)).GetPageAsync($"/needs/{LineRound.Bridge}");
        AssertSays(sheet, "橋の共同点検", "H30①-1", "一次回答", "所管課で対応");
        await ForeignAsync();
        await NextYearAsync();
    }

    private static async Task ArrangeAsync(Visitor secretariat)
    {
        var board = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/themes/H30"), "main form:has([name=to])", ("do", "move"), ("need", LineRound.Bridge),
            ("to", "new"), ("new-name", "橋の点検")));
        await secretariat.FollowAsync(await secretariat.SubmitAsync(
            board, "main form:has([name=to])", ("do", "describe-1"), ("name-1", "橋の共同点検"), ("summary-1", "技術職員が足りない。"), ("scope-1", "Prefectural")));
        var refused = await RenkeiApp.ReadPageAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/themes/H30"), "main form:has([name=to])", ("do", "defer-1"), ("reason-1", "")));
        AssertSays(refused, "理由を書いてください。");
        await secretariat.FollowAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/themes/H30"), "main form:has([name=to])", ("do", "council-1")));
    }

    private async Task MeetAsync(Visitor secretariat)
    {
        var planned = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/councils/H30"), "main form", ("day", "H30.7.6"), ("time", "１３：３０"), ("place", "県庁")));
        var tabled = await secretariat.FollowAsync(await secretariat.SubmitAsync(planned, "main form:has([name=theme])", ("theme", "1")));
        AssertSays(tabled, "橋の共同点検", "平成30年7月6日（金）13時30分");
        line.App.Clock.SetUtcNow(new(2018, 7, 6, 16, 0, 0, TimeSpan.FromHours(9)));
        secretariat = await line.App.VisitAsync(line.World.Secretariat);
        var held = await secretariat.FollowAsync(await secretariat.SubmitAsync(
            await secretariat.GetPageAsync("/councils/H30/1"), "main form:has(button.is-primary)"));
        await secretariat.FollowAsync(await secretariat.SubmitAsync(
            held, "main form:has([name=outcome])", ("outcome", "TeamEstablished"), ("text", "ワーキングチームを置く。"), ("owner", "市町村課")));
        AssertSays(await secretariat.GetPageAsync("/councils/H30/1/decisions"), "H30①-1", "ワーキングチームを置く。", LineRound.Bridge);
    }

    private async Task ReplyAsync(Visitor secretariat)
    {
        var form = await secretariat.GetPageAsync($"/needs/{LineRound.Bridge}/reply");
        AssertSays(await RenkeiApp.ReadPageAsync(await secretariat.SubmitAsync(form, "main form")), "文例の「○○」");
        var list = await secretariat.FollowAsync(await secretariat.SubmitAsync(form, "main form", ("text", "一括発注に参加できます。")));
        await secretariat.FollowAsync(await secretariat.SubmitAsync(list, "main form:has([name=document])", ("document", "市町村第12号")));
        await line.DecideAsync(ApprovalMatter.Reply);
        AssertSays(await (await line.App.VisitAsync(line.World.SakataOfficer)).GetPageAsync("/replies/H30"), "一括発注に参加できます。");
        AssertHides(await (await line.App.VisitAsync(line.World.YuzaOfficer)).GetPageAsync("/replies/H30"), "一括発注に参加できます。");
    }

    private async Task PlanAsync(Visitor secretariat)
    {
        var page = await secretariat.GetPageAsync("/publications/H30");
        AssertSays(page, "確認がまだの団体", "遊佐町");
        var planned = await secretariat.FollowAsync(await secretariat.SubmitAsync(page, "main form", ("day", "平成30年7月27日"), ("time", "14時")));
        AssertSays(await secretariat.GetPageAsync("/publications/H30/preview"), "公表の件名04-01", "連携テーマ：橋の共同点検");
        await secretariat.FollowAsync(await secretariat.SubmitAsync(planned, "main form:has(.is-primary)"));
        await line.DecideAsync(ApprovalMatter.Publication);
    }

    private async Task ForeignAsync()
    {
        foreach (var person in line.World.People.Where(person => !person.Actor.IsSecretariat))
        {
            var visitor = await line.App.VisitAsync(person);
            foreach (var address in new[] { "/publications/H30", "/publications/H30/preview", $"/needs/{LineRound.Bridge}/reply" })
            {
                var status = (await visitor.GetAsync(address)).StatusCode;
                Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{person} {address}: {status}");
            }

            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/councils/H30/2")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/themes/H30/9")).StatusCode);
        }
    }

    /// <summary>What stands beside the row when the body goes on from it a year later.</summary>
    private async Task NextYearAsync()
    {
        var need = await line.NeedAsync(LineRound.Bridge);
        var outcomes = await line.App.InScopeAsync(services =>
            services.GetRequiredService<IPreviousOutcomes>().LoadAsync([need.RowId, Guid.CreateVersion7()], default));

        var outcome = Assert.Single(outcomes).Value;
        Assert.Equal((LineRound.Bridge, "連携テーマに決定", $"/needs/{LineRound.Bridge}"), (outcome.Number, outcome.State, outcome.Href!));
        Assert.Contains("一括発注に参加できます。", outcome.Story, StringComparison.Ordinal);
    }

    private static void AssertSays(IHtmlDocument page, params string[] words) => Assert.All(
        words, word => Assert.Contains(word, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));

    private static void AssertHides(IHtmlDocument page, params string[] words) => Assert.All(
        words, word => Assert.DoesNotContain(word, page.DocumentElement.TextContent, StringComparison.Ordinal));
}
