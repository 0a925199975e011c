using System.Net;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Collection;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Tests.Surveys;

namespace Renkei.Tests.Approvals;

/// <summary>What is decided stands on the page of the approval: for a post of another division, its deputy, and nobody else.</summary>
public sealed class ContentOnDeskTests(PrefectureRoute line) : IClassFixture<PrefectureRoute>
{
    [Fact]
    public async Task A_request_is_read_with_its_letter_its_bodies_and_its_form_before_anybody_knows_of_it()
    {
        var code = await line.App.PrepareAsync();
        await line.ActAsync<ProposeSurvey>(propose => propose.ExecuteAsync(code, default));

        var page = await line.ReadByEveryPostAsync(ApprovalMatter.SurveyRequest);

        Says(page, "連携課題・ニーズ調査について（依頼）", "酒田市", "遊佐町", "調査票（市町村用）", "調査票（県部局用）", "件名", "平成30年6月8日（金）17時15分");
        var concurring = await line.App.VisitAsync(line.Concurring);
        Assert.Equal(HttpStatusCode.NotFound, (await concurring.GetAsync($"/surveys/{code}")).StatusCode);
    }

    [Fact]
    public async Task A_corrected_form_is_read_with_its_reason_and_what_changes()
    {
        await line.ActAsync<BeginCorrectedForm>(begin => begin.ExecuteAsync("H30", [FormVariant.Municipal], default));
        var form = await line.App.ReadAsync(db => db.Questionnaires.AsNoTracking().Include(one => one.Items)
            .Where(one => one.SurveyId == line.Round.Survey.Id).OrderByDescending(one => one.Edition).FirstAsync());
        var item = form.Find("title")!;
        await line.ActAsync<ArrangeForm>(arrange => arrange.ReviseAsync(
            "H30", FormVariant.Municipal, "title", item.Version, item.Terms with { MaxLength = 60 }, default));
        await line.ActAsync<ExplainCorrectedForm>(explain => explain.ExecuteAsync(
            "H30", 1, "書き方に誤りがありました。", false, "市町村第89号", RenkeiApp.Today, default));
        await line.ActAsync<ProposeCorrectedForm>(propose => propose.ExecuteAsync("H30", 1, sameMeaning: false, default));

        var page = await line.ReadByEveryPostAsync(ApprovalMatter.CorrectedForm);

        Says(page, "書き方に誤りがありました。", "第1版 → 第2版", "60", "調査票の訂正について（通知）", "市町村第89号");
    }

    [Fact]
    public async Task A_new_deadline_is_read_with_its_reason_and_its_letter()
    {
        await line.ActAsync<ChangeDeadline>(change => change.ProposeAsync(
            "H30", OpenRound.Deadline.AddDays(7), "議会の会期のため。", default));

        var page = await line.ReadByEveryPostAsync(ApprovalMatter.DeadlineChange);

        Says(page, "平成30年5月25日（金）17時15分", "平成30年6月1日（金）17時15分", "議会の会期のため。", "回答の期限の変更について（通知）");
    }

    [Fact]
    public async Task The_answer_of_a_division_is_read_by_the_division_that_agrees_to_it()
    {
        var code = await line.App.OpenAsync();
        await line.ActAsync<SetApprovalRoute>(
            set => set.ExecuteAsync(
                new RouteDraft(
                    line.World.CommerceDivision.Id, ApprovalMatter.SurveyResponse,
                    [
                        new(line.Deputy.Actor.PositionId!.Value, ApprovalStepKind.Concurrence, []),
                        new(line.World.SecretariatHead.Actor.PositionId!.Value, ApprovalStepKind.Decision, []),
                    ],
                    AllowsDrafterToDecide: false),
                default),
            line.Concurring);
        var response = await line.App.ReadAsync(async db =>
        {
            var survey = await db.Surveys.RequireAsync(code, default);
            return await db.SurveyResponses.SingleAsync(
                one => one.SurveyId == survey.Id && one.RespondentId == line.World.CommerceDivision.Id);
        });
        await line.ActAsync<StartInternalReview>(
            start => start.ExecuteAsync(response.Id, SubmissionKind.Provisional, "予算の時期に間に合わせるため", default),
            line.Concurring);
        var approval = await line.CodeAsync(ApprovalMatter.SurveyResponse);

        var page = await (await line.App.VisitAsync(line.Deputy)).GetPageAsync($"/approvals/{approval}");

        Says(page, "商業振興課", "予算の時期に間に合わせるため", "様式2　課題・ニーズ");
        var outside = await line.App.VisitAsync(line.World.MogamiOfficer);
        Assert.Equal(HttpStatusCode.NotFound, (await outside.GetAsync($"/approvals/{approval}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await outside.GetAsync($"/surveys/{code}/responses/K0702/print")).StatusCode);
    }

    [Fact]
    public async Task While_it_is_corrected_after_a_return_the_posts_do_not_read_the_draft()
    {
        var survey = await line.App.OpenAsync();
        await line.ActAsync<ChangeDeadline>(change => change.ProposeAsync(
            survey, SurveyCourse.Deadline.AddDays(7), "別の理由です。", default));
        var code = await line.CodeAsync(ApprovalMatter.DeadlineChange);
        var concurring = await line.App.VisitAsync(line.Concurring);

        await concurring.SubmitAsync(
            await concurring.GetPageAsync($"/approvals/{code}"), "main form", ("do", nameof(ApprovalAct.Return)), ("text", "理由を詳しく。"));

        var page = await concurring.GetPageAsync($"/approvals/{code}");
        Assert.DoesNotContain("別の理由です。", page.QuerySelector("section[aria-labelledby=content]")!.TextContent, StringComparison.Ordinal);
        Says(page, "差戻しの後、起案した側で直しています。");
    }

    private static void Says(AngleSharp.Html.Dom.IHtmlDocument page, params string[] texts) =>
        Assert.All(texts, text => Assert.Contains(
            text, page.QuerySelector("section[aria-labelledby=content]")!.TextContent, StringComparison.Ordinal));
}
