using System.Net;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Publishing;
using Renkei.Replies;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;

namespace Renkei.Tests.Approvals;

/// <summary>別途決裁: a prefecture that decides on paper replies and publishes all the same.</summary>
public sealed class DecidedElsewhereTests(SharedLine line) : IClassFixture<SharedLine>
{
    [Fact]
    public async Task Replies_decided_on_paper_are_delivered_with_day_post_and_number()
    {
        await line.SortAsync(LineRound.Beach);
        await line.ActAsync<WriteReply>(write => write.ExecuteAsync(
            LineRound.Beach, ReplyRound.Initial, "回収の日程を取りまとめます。", "", default));
        var secretariat = await line.App.VisitAsync(line.World.Secretariat);
        var page = await secretariat.GetPageAsync("/replies/H30");

        var refused = await RenkeiApp.ReadPageAsync(await secretariat.SubmitAsync(
            page, "main form:has([name=decided-on])", ("decided-on", "H30.5.26"), ("post", "")));
        Assert.Contains(ApprovalRules.PostIsTold.Message, refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await line.App.ReadAsync(db => db.Approvals.CountAsync(one => one.Matter == ApprovalMatter.Reply)));
        var done = await secretariat.SubmitAsync(
            page, "main form:has([name=decided-on])", ("decided-on", "平成30年5月26日"), ("post", "市町村課長"),
            ("document-number", "市町村第130号"));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var approval = await line.App.ReadAsync(db => db.Approvals.SingleAsync(one => one.Matter == ApprovalMatter.Reply));
        Assert.Equal(
            (ApprovalStatus.ApprovedOutside, new DateOnly(2018, 5, 26), "市町村課長", "市町村第130号"),
            (approval.Status, approval.DecidedOn, approval.DecidedByPost, approval.DocumentNumber));
        var town = await (await line.App.VisitAsync(line.World.YuzaOfficer)).GetPageAsync("/replies/H30");
        Assert.Contains("回収の日程を取りまとめます。", town.Body!.TextContent, StringComparison.Ordinal);
        var sheet = await secretariat.GetPageAsync($"/approvals/{approval.Code}");
        Assert.Contains("回収の日程を取りまとめます。", sheet.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_decided_on_paper_comes_at_its_hour()
    {
        var hour = new DateTimeOffset(2018, 7, 27, 14, 0, 0, JapanTime.Offset);
        await line.ActAsync<PlanPublication>(plan => plan.ExecuteAsync(LineRound.Year, hour, default));
        var secretariat = await line.App.VisitAsync(line.World.Secretariat);
        var page = await secretariat.GetPageAsync("/publications/H30");

        var refused = await RenkeiApp.ReadPageAsync(await secretariat.SubmitAsync(
            page, "main form:has([name=decided-on])", ("decided-on", "きのう"), ("post", "市町村課長")));
        Assert.Contains("決裁日", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await secretariat.SubmitAsync(
            page, "main form:has([name=decided-on])", ("decided-on", "H30.5.26"), ("post", "市町村課長"),
            ("document-number", "市町村第140号"));

        var plan = await line.App.ReadAsync(db => db.PublicationPlans.SingleAsync());
        var approval = await line.App.ReadAsync(db => db.Approvals.SingleAsync(one => one.SubjectId == plan.Id));
        Assert.Equal(PublicationStatus.Approved, plan.Status);
        Assert.Equal((ApprovalStatus.ApprovedOutside, "市町村第140号"), (approval.Status, approval.DocumentNumber));
        Assert.True(plan.IsPublicAt(hour));
    }
}
