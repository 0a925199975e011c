using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;

namespace Renkei.Tests.Editions;

public sealed class PutEditionInForceTests : CorrectedRound
{
    private const string Sakata = "062049";
    private const string Yuza = "064611";
    private const string Okura = "063657";

    [Fact]
    public async Task A_draft_is_carried_and_what_is_asked_no_more_stays_to_be_copied()
    {
        var row = await Round.WriteAsync(App, World.SakataOfficer, "橋の点検", ("remarks", "位置図を添付"));

        await CorrectAsync();

        var draft = await DraftAsync(Sakata);
        Assert.Equal(2, draft.Form.Edition);
        Assert.Equal("橋の点検", draft.Value(row, StandardItem.Title));
        Assert.Equal(new DroppedField("課題1「備考（添付資料名）」", "位置図を添付"), Assert.Single(DroppedField.Of(draft)));
        Assert.Equal("", draft.Value(row, StandardItem.Remarks));
        Assert.Contains(PreSubmissionCheck.Of(draft), finding => finding.Message.Contains("関係する法令", StringComparison.Ordinal));
        Assert.Contains(PreSubmissionCheck.Of(draft), finding => finding.Message.Contains("選択肢にありません（「防災」）", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_was_open_meanwhile_is_saved_and_nothing_of_it_is_lost()
    {
        var row = await Round.WriteAsync(App, World.SakataOfficer, "橋の点検");
        await CorrectAsync();

        await Round.SaveAsync(App, World.SakataOfficer, null, OpenRound.Change(row, "remarks", "後から届いた備考"));

        Assert.Equal("後から届いた備考", Assert.Single(DroppedField.Of(await DraftAsync(Sakata))).Value);
    }

    [Fact]
    public async Task A_submitted_answer_stays_with_the_edition_that_it_answered()
    {
        await Round.WriteAsync(App, World.YuzaOfficer, "海岸漂着ごみ", ("remarks", "写真を添付"));
        await Round.SubmitAsync(App, World.YuzaOfficer);

        await CorrectAsync();

        Assert.Equal(ResponseStatus.Submitted, (await ResponseAsync(Yuza)).Status);
        Assert.Equal(1, await EditionAsync(Yuza));
        var sent = await SentAsync(Yuza, 1);
        Assert.Equal("写真を添付", sent.Value(sent.Needs[0].Id, StandardItem.Remarks));
    }

    [Fact]
    public async Task Only_those_who_fill_in_the_table_are_asked_for_a_newly_required_column()
    {
        var row = await Round.WriteAsync(App, World.YuzaOfficer, "海岸漂着ごみ", ("remarks", "写真を添付"));
        await Round.SubmitAsync(App, World.YuzaOfficer);
        await SubmitNilAsync();

        await CorrectAsync(asksForMore: true);

        Assert.Equal(ResponseStatus.CorrectionRequested, (await ResponseAsync(Yuza)).Status);
        Assert.Equal((2, 1), (await EditionAsync(Yuza), await EditionAsync(Okura)));
        Assert.Equal(ResponseStatus.Submitted, (await ResponseAsync(Okura)).Status);
        var request = await App.ReadAsync(db => db.CorrectionRequests.SingleAsync());
        Assert.Contains("様式2「関係する法令」", request.Reason, StringComparison.Ordinal);

        var law = (await NewestAsync()).Items.Single(item => item.Label == "関係する法令").Key;
        await Round.SaveAsync(
            App, World.YuzaOfficer, null, OpenRound.Change(row, law, "海岸漂着物処理推進法"),
            OpenRound.Change(row, "field", "環境・鳥獣", began: "防災"));
        await Round.SubmitAsync(App, World.YuzaOfficer, reason: "追加の記入");
        var changes = AnswerChange.Between(await SentAsync(Yuza, 1), await SentAsync(Yuza, 2));
        Assert.Equal(
            ["課題1「主分野」", "課題1「備考（添付資料名）」（訂正で外れた欄）", "課題1「関係する法令」"], changes.Select(change => change.Place));
        Assert.Equal("写真を添付", (await SentAsync(Yuza, 1)).Value(row, StandardItem.Remarks));
    }

    [Fact]
    public async Task An_answer_that_is_opened_again_is_written_on_the_edition_in_force()
    {
        await Round.WriteAsync(App, World.YuzaOfficer, "海岸漂着ごみ");
        await Round.SubmitAsync(App, World.YuzaOfficer);
        await CorrectAsync();
        Assert.Equal(1, await EditionAsync(Yuza));

        await ActAsync<WithdrawResponse>(withdraw => withdraw.ExecuteAsync(Round.Responses[Yuza].Id, default), World.YuzaOfficer);

        Assert.Equal(2, await EditionAsync(Yuza));
        Assert.Equal(1, (await SentAsync(Yuza, 1)).Form.Edition);
    }

    [Fact]
    public async Task An_answer_under_its_own_decision_is_decided_as_it_was_written_and_moves_when_it_is_returned()
    {
        var (officer, head) = (World.YuzaOfficer, World.YuzaHead);
        await ActAsync<SetApprovalRoute>(
            set => set.ExecuteAsync(
                new RouteDraft(
                    World.Yuza.Id, ApprovalMatter.SurveyResponse,
                    [new RouteStepDraft(head.Actor.PositionId!.Value, ApprovalStepKind.Decision, [])], AllowsDrafterToDecide: false),
                default),
            officer);
        await Round.WriteAsync(App, officer, "海岸漂着ごみ");
        await ActAsync<StartInternalReview>(
            start => start.ExecuteAsync(Round.Responses[Yuza].Id, SubmissionKind.Full, "", default), officer);
        await CorrectAsync();
        Assert.Equal((ResponseStatus.InInternalReview, 1), ((await ResponseAsync(Yuza)).Status, await EditionAsync(Yuza)));

        var approval = await App.ReadAsync(db => db.Approvals.SingleAsync(one => one.Matter == ApprovalMatter.SurveyResponse));
        await ActAsync<DecideApproval>(
            decide => decide.ExecuteAsync(approval.Id, ApprovalAct.Return, "新しい版で書いてください。", default), head);

        Assert.Equal((ResponseStatus.Drafting, 2), ((await ResponseAsync(Yuza)).Status, await EditionAsync(Yuza)));
    }

    [Fact]
    public async Task Every_body_asked_is_told_what_it_means_for_its_own_answer()
    {
        await Round.WriteAsync(App, World.YuzaOfficer, "海岸漂着ごみ");
        await Round.SubmitAsync(App, World.YuzaOfficer);

        await CorrectAsync();

        var notices = await App.ReadAsync(db => db.Notices.Where(notice => notice.Address == "/surveys/H30/editions/1").ToListAsync());
        Assert.Equal(4, notices.Count);
        Assert.Contains("引き継がれています", notices.Single(notice => notice.RecipientId == World.Sakata.Id).Text, StringComparison.Ordinal);
        Assert.Contains("そのまま生きています", notices.Single(notice => notice.RecipientId == World.Yuza.Id).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_workbooks_find_every_edition_that_was_in_force()
    {
        await CorrectAsync();
        await BeginAsync();

        var editions = await App.ReadAsync(db => EditionsOf.LoadAsync(db, Round.Survey.Id, FormVariant.Municipal, default));

        Assert.Equal([2, 1], editions.NewestFirst.Select(form => form.Edition));
        Assert.NotNull(editions.Find(1)!.Find("remarks"));
    }

    private async Task<AnswerContent> SentAsync(string body, int number)
    {
        var response = await ResponseAsync(body);
        return await App.ReadAsync(async db => await SubmissionContent.LoadAsync(
            db, response,
            await db.Submissions.Where(sent => sent.ResponseId == response.Id && sent.Number == number).Select(sent => sent.Id).SingleAsync(),
            default));
    }

    private async Task SubmitNilAsync()
    {
        await Round.SaveAsync(
            App, World.OkuraOfficer, null,
            [.. new[] { "responsible-officer", "responding-division", "responding-officer", "telephone" }
                .Select(item => OpenRound.Change(FieldAddress.Body, item, "000-000-0000"))]);
        await ActAsync<SubmitNilReturn>(
            nil => nil.ExecuteAsync(Round.Responses[Okura].Id, OpenRound.Decided, default), World.OkuraOfficer);
    }
}
