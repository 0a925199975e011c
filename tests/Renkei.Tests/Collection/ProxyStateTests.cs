using Renkei.Surveys;
using Renkei.Tests.Surveys;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Collection;

public sealed class ProxyStateTests
{
    private static readonly DateTimeOffset Before = SurveyBuilder.Deadline.AddDays(-1);

    private readonly SurveyResponse _response = new(
        new SurveyBuilder().Opened().Build(), SurveyBuilder.Yuza, Guid.NewGuid(), SurveyBuilder.Deadline);

    [Fact]
    public void What_the_secretariat_typed_waits_for_the_body()
    {
        _response.OpenProxy();
        _response.Begin();
        _response.Submit(SubmissionKind.Full, isNil: false, Before);

        Assert.Equal((true, false, true), (_response.EnteredByProxy, _response.IsProxyOpen, _response.AwaitsConfirmation));
        _response.Confirm(Before);
        Assert.False(_response.AwaitsConfirmation);
        AssertRefused(ResponseRules.Confirmable, () => _response.Confirm(Before));
    }

    [Fact]
    public void A_draft_of_the_body_is_never_opened()
    {
        _response.Begin();

        Assert.False(_response.CanEnterByProxy);
        AssertRefused(ResponseRules.ProxyWhereNobodyWrote, _response.OpenProxy);
    }

    [Fact]
    public void A_draft_handed_over_is_opened_until_the_body_writes_again()
    {
        _response.Begin();
        _response.HandToProxy();
        Assert.True(_response.CanEnterByProxy);

        _response.Begin();

        AssertRefused(ResponseRules.ProxyWhereNobodyWrote, _response.OpenProxy);
    }

    [Fact]
    public void Taken_back_it_is_the_body_s_own()
    {
        _response.OpenProxy();
        _response.Begin();
        AssertRefused(ResponseRules.Editable, () => _response.StartReview(SubmissionKind.Full, ""));

        _response.TakeBack();

        Assert.Equal((false, false, ResponseStatus.Drafting), (_response.IsProxyOpen, _response.CanEnterByProxy, _response.Status));
        AssertRefused(ResponseRules.ProxyOpen, _response.LeaveProxy);
    }

    [Fact]
    public void It_is_typed_again_while_nobody_of_the_body_wrote()
    {
        _response.OpenProxy();
        _response.Begin();
        _response.Submit(SubmissionKind.Full, isNil: false, Before);

        _response.OpenProxy();
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        Assert.Equal((ResponseStatus.Resubmitted, 1, true), (_response.Status, _response.ReplacementCount, _response.AwaitsConfirmation));

        _response.BeginReplacement();
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        Assert.Equal((false, false), (_response.EnteredByProxy, _response.CanEnterByProxy));
    }

    [Fact]
    public void While_it_is_typed_again_nothing_else_is_done_with_it()
    {
        _response.OpenProxy();
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        _response.OpenProxy();

        AssertRefused(ResponseRules.Replacing, _response.AbandonReplacement);
        AssertRefused(ResponseRules.Correctable, () => _response.RequestCorrection(Before));
        AssertRefused(ResponseRules.Withdrawable, () => _response.Withdraw(Before));
        _response.LeaveProxy();
        Assert.Equal((ResponseStatus.Submitted, false), (_response.Status, _response.IsReplacing));
    }

    [Fact]
    public void A_withdrawn_answer_is_the_body_s_own()
    {
        _response.OpenProxy();
        _response.Submit(SubmissionKind.Full, isNil: false, Before);

        _response.Withdraw(Before);

        Assert.False(_response.CanEnterByProxy);
    }
}
