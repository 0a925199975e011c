using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Needs;
using Renkei.Replies;
using Renkei.Tests.Needs;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Replies;

public sealed class ReplyTests(SharedLine line) : IClassFixture<SharedLine>
{
    [Fact]
    public async Task A_reply_goes_through_its_decision_and_is_delivered_at_that_instant()
    {
        await line.SortAsync(LineRound.Bridge);
        await WriteAsync(LineRound.Bridge, "点検の一括発注に参加できます。");
        await SendAsync();
        await AssertRefusedAsync(ReplyRules.StillDrafting, () => WriteAsync(LineRound.Bridge, "書き換え"));

        await line.DecideAsync(ApprovalMatter.Reply, ApprovalAct.Return);
        var returned = await line.NeedAsync(LineRound.Bridge);
        await WriteAsync(LineRound.Bridge, "点検の一括発注に、来年度から参加できます。");
        await SendAsync();
        await line.DecideAsync(ApprovalMatter.Reply);

        var reply = Assert.Single(await RepliesAsync(LineRound.Bridge));
        Assert.Equal(NeedProgress.DraftingReply, returned.Progress);
        Assert.Equal((ReplyStatus.Delivered, line.App.Clock.GetUtcNow()), (reply.Status, reply.DeliveredAt!.Value));
        var need = await line.NeedAsync(LineRound.Bridge);
        Assert.Equal((NeedProgress.InitialReplyGiven, NeedDisposition.HandledByDivision), (need.Progress, need.Disposition));

        await WriteAsync(LineRound.Bridge, "訂正：再来年度から参加できます。");
        Assert.Equal([1, 2], (await RepliesAsync(LineRound.Bridge)).Select(one => one.Number));
        Assert.Equal("点検の一括発注に、来年度から参加できます。", (await RepliesAsync(LineRound.Bridge))[0].Text);
    }

    [Fact]
    public async Task Each_refusal_says_its_rule()
    {
        await AssertRefusedAsync(ReplyRules.DispositionFirst, () => WriteAsync(LineRound.Hidden, "回答"));
        await line.SortAsync(LineRound.Beach);
        await AssertRefusedAsync(ReplyRules.TextFits, () => WriteAsync(LineRound.Beach, new string('字', 301)));
        await AssertRefusedAsync(ReplyRules.SaysMoreThanStudy, () => WriteAsync(LineRound.Beach, "検討します。"));
        await AssertRefusedAsync(ReplyRules.NoBlanks, () => WriteAsync(LineRound.Beach, "○○課が対応します。"));
        await AssertRefusedAsync(ReplyRules.InitialFirst, () => WriteAsync(LineRound.Beach, "回答", ReplyRound.Final));
        await AssertRefusedAsync(ReplyRules.NothingToSend, () => SendAsync(ReplyRound.Final));
        await Assert.ThrowsAsync<NotFoundException>(() => line.ActAsync<WriteReply>(
            write => write.ExecuteAsync(LineRound.Beach, ReplyRound.Initial, "回答", "", default), line.World.YuzaOfficer));
        Assert.Empty(await RepliesAsync(LineRound.Beach));
    }

    private Task WriteAsync(string number, string text, ReplyRound round = ReplyRound.Initial) =>
        line.ActAsync<WriteReply>(write => write.ExecuteAsync(number, round, text, "", default));

    private Task SendAsync(ReplyRound round = ReplyRound.Initial) =>
        line.ActAsync<SendReplies>(send => send.ExecuteAsync(LineRound.Year, round, "市町村第1号", default));

    private Task<List<Reply>> RepliesAsync(string number) => line.App.ReadAsync(db => db.Replies.AsNoTracking()
        .Where(reply => db.Needs.Any(need => need.Id == reply.NeedId && need.Number == number))
        .OrderBy(reply => reply.Number).ToListAsync());
}
