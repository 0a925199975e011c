using System.Net;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Publishing;
using Renkei.Replies;
using Renkei.Tests.Needs;

namespace Renkei.Tests.Approvals;

/// <summary>Replies and the publication, read and decided across divisions.</summary>
public sealed class RepliesOnDeskTests(SharedPrefectureRoute line) : IClassFixture<SharedPrefectureRoute>
{
    private static readonly DateTimeOffset Hour = new(2018, 7, 27, 14, 0, 0, JapanTime.Offset);

    [Fact]
    public async Task Replies_are_read_by_the_posts_and_agreed_to_by_the_deputy_of_one_of_another_division()
    {
        await WriteAsync(LineRound.Bridge, "一括発注に参加できます。");
        await WriteAsync(LineRound.Hidden, "事務局だけへの回答です。");
        await line.ActAsync<SendReplies>(send => send.ExecuteAsync(LineRound.Year, ReplyRound.Initial, "市町村第12号", default));
        var code = await line.CodeAsync(ApprovalMatter.Reply);

        var page = await line.ReadByEveryPostAsync(ApprovalMatter.Reply);
        var content = page.QuerySelector("section[aria-labelledby=content]")!.TextContent;
        Assert.Contains("一括発注に参加できます。", content, StringComparison.Ordinal);
        Assert.Contains("1件は、団体が「事務局限り」とした課題です", content, StringComparison.Ordinal);
        Assert.DoesNotContain("事務局だけ", content, StringComparison.Ordinal);
        var head = await (await line.App.VisitAsync(line.World.SecretariatHead)).GetPageAsync($"/approvals/{code}");
        Assert.Contains("事務局だけへの回答です。", head.Body!.TextContent, StringComparison.Ordinal);

        var deputy = await line.App.VisitAsync(line.Deputy);
        Assert.DoesNotContain("代決できるもの", (await deputy.GetPageAsync("/approvals")).Body!.TextContent, StringComparison.Ordinal);
        await line.ActAsync<PlanAbsence>(
            plan => plan.ExecuteAsync(
                line.Concurring.Actor.PositionId!.Value, line.App.Clock.GetUtcNow().DateInJapan(),
                line.App.Clock.GetUtcNow().DateInJapan(), "出張", default),
            line.Concurring);
        Assert.Contains("代決できるもの（1件）", (await deputy.GetPageAsync("/approvals")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("が不在のため、代決できます。", (await deputy.GetPageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        var done = await deputy.SubmitAsync(
            await deputy.GetPageAsync($"/approvals/{code}"), "main form", ("do", nameof(ApprovalAct.ApproveByDeputy)));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        await line.DecideAsync(ApprovalMatter.Reply);
        Assert.Equal(ApprovalStatus.ApprovedByDeputy, await line.App.ReadAsync(db => db.Approvals
            .Where(one => one.Matter == ApprovalMatter.Reply).Select(one => one.Status).SingleAsync()));
        var concurring = await line.App.VisitAsync(line.Concurring);
        await concurring.SubmitAsync(
            await concurring.GetPageAsync($"/approvals/{code}"), "main form", ("do", nameof(ApprovalAct.Review)));
        Assert.Contains(
            "決裁した内容", (await concurring.GetPageAsync($"/approvals/{code}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_is_read_with_its_hour_and_what_the_public_will_see()
    {
        await line.SortAsync(LineRound.Beach);
        await line.ConfirmAsync(line.World.YuzaOfficer, LineRound.Beach);
        await line.ActAsync<PlanPublication>(plan => plan.ExecuteAsync(LineRound.Year, Hour, default));
        await line.ActAsync<PlanPublication>(plan => plan.SendForApprovalAsync(LineRound.Year, default));

        var page = await line.ReadByEveryPostAsync(ApprovalMatter.Publication);

        var content = page.QuerySelector("section[aria-labelledby=content]")!.TextContent;
        Assert.Contains("平成30年7月27日（金）14時", content, StringComparison.Ordinal);
        Assert.Contains("公表の件名61-01", content, StringComparison.Ordinal);
        Assert.DoesNotContain("海岸漂着ごみ", content, StringComparison.Ordinal);
    }

    private async Task WriteAsync(string number, string text)
    {
        await line.SortAsync(number);
        await line.ActAsync<WriteReply>(write => write.ExecuteAsync(number, ReplyRound.Initial, text, "平成31年2月", default));
    }
}
