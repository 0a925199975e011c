using Renkei.Surveys;
using Renkei.Tests.Surveys;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Responses;

public sealed class SurveyResponseTests
{
    private static readonly DateTimeOffset Before = SurveyBuilder.Deadline.AddDays(-1);
    private static readonly DateTimeOffset After = SurveyBuilder.Deadline.AddMinutes(1);

    private readonly SurveyResponse _response = new(
        new SurveyBuilder().Opened().Build(), SurveyBuilder.Yuza, Guid.NewGuid(), SurveyBuilder.Deadline);

    [Fact]
    public void It_goes_from_nothing_to_received()
    {
        Assert.Equal(ResponseStatus.NotStarted, _response.Status);

        _response.Begin();
        Assert.Equal(ResponseStatus.Drafting, _response.Status);
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        Assert.Equal(ResponseStatus.Submitted, _response.Status);
        _response.Receive(Before);

        Assert.Equal(ResponseStatus.Received, _response.Status);
        Assert.False(_response.CanEdit);
        Assert.False(_response.IsLate);
    }

    [Fact]
    public void What_was_submitted_is_not_written_any_more()
    {
        _response.Submit(SubmissionKind.Full, isNil: false, Before);

        AssertRefused(ResponseRules.Editable, _response.Begin);
        AssertRefused(ResponseRules.Editable, () => _response.Submit(SubmissionKind.Full, isNil: false, Before));
        Assert.Equal(1, _response.SubmissionCount);
    }

    [Theory]
    [InlineData(SubmissionKind.Partial)]
    [InlineData(SubmissionKind.Provisional)]
    public void A_part_and_a_provisional_answer_wait_for_the_whole(SubmissionKind kind)
    {
        _response.Submit(kind, isNil: false, Before);

        Assert.True(_response.CanEdit);
        AssertRefused(ResponseRules.Receivable, () => _response.Receive(Before));
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        Assert.Equal((ResponseStatus.Submitted, 2), (_response.Status, _response.SubmissionCount));
    }

    [Fact]
    public void A_late_answer_is_taken_and_marked()
    {
        _response.Submit(SubmissionKind.Full, isNil: false, After);

        Assert.True(_response.IsLate);
        Assert.Equal(ResponseStatus.Submitted, _response.Status);
    }

    [Fact]
    public void An_extended_answer_is_not_late()
    {
        _response.DiscussExtension();

        _response.ExtendUntil(After.AddDays(3));
        _response.Submit(SubmissionKind.Full, isNil: false, After);

        Assert.False(_response.IsLate);
        Assert.False(_response.ExtensionUnderDiscussion);
        AssertRefused(ResponseRules.LaterDeadline, () => _response.ExtendUntil(After));
    }

    [Fact]
    public void It_is_withdrawn_until_received_and_until_the_deadline()
    {
        _response.Submit(SubmissionKind.Full, isNil: true, Before);

        AssertRefused(ResponseRules.Withdrawable, () => _response.Withdraw(After));
        _response.Withdraw(Before);
        Assert.Equal((ResponseStatus.Drafting, false), (_response.Status, _response.IsNil));
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        _response.Receive(Before);

        AssertRefused(ResponseRules.Withdrawable, () => _response.Withdraw(Before));
        Assert.Equal(2, _response.SubmissionCount);
    }

    [Fact]
    public void After_a_correction_request_it_is_resubmitted_and_received_again()
    {
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        _response.RequestCorrection(Before);
        Assert.True(_response.CanEdit);

        _response.StartReview(SubmissionKind.Full, "数字を直した");
        _response.Submit(SubmissionKind.Full, isNil: false, Before);

        Assert.Equal((ResponseStatus.Resubmitted, 1), (_response.Status, _response.CorrectionCount));
        _response.Receive(Before);
        Assert.Equal(ResponseStatus.Received, _response.Status);
    }

    [Fact]
    public void A_replacement_leaves_the_answer_standing_until_it_is_sent()
    {
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        _response.Receive(Before);

        _response.BeginReplacement();
        Assert.True(_response.CanEdit);
        Assert.Equal(ResponseStatus.Received, _response.Status);
        _response.Submit(SubmissionKind.Full, isNil: false, Before);

        Assert.Equal((ResponseStatus.Resubmitted, 1, false), (_response.Status, _response.ReplacementCount, _response.IsReplacing));
        AssertRefused(ResponseRules.Replacing, _response.AbandonReplacement);
    }

    [Fact]
    public void A_return_inside_the_body_leads_back_to_where_it_was()
    {
        _response.StartReview(SubmissionKind.Full, "");
        AssertRefused(ResponseRules.Editable, _response.Begin);

        _response.LeaveReview();

        Assert.Equal((ResponseStatus.Drafting, null), (_response.Status, _response.KindUnderReview));
        AssertRefused(ResponseRules.InReview, _response.LeaveReview);
    }

    [Fact]
    public void Nil_is_the_whole_answer()
    {
        AssertRefused(ResponseRules.NilIsWhole, () => _response.Submit(SubmissionKind.Partial, isNil: true, Before));
        AssertRefused(ResponseRules.Correctable, () => _response.RequestCorrection(Before));
        AssertRefused(ResponseRules.Replaceable, _response.BeginReplacement);

        Assert.Equal(0, _response.SubmissionCount);
    }
}
