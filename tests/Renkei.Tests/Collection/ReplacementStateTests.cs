using Renkei.Surveys;
using Renkei.Tests.Surveys;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Collection;

public sealed class ReplacementStateTests
{
    private static readonly DateTimeOffset Before = SurveyBuilder.Deadline.AddDays(-1);
    private static readonly DateTimeOffset After = SurveyBuilder.Deadline.AddMinutes(1);

    private readonly SurveyResponse _response = new(
        new SurveyBuilder().Opened().Build(), SurveyBuilder.Yuza, Guid.NewGuid(), SurveyBuilder.Deadline);

    public ReplacementStateTests()
    {
        _response.Submit(SubmissionKind.Full, isNil: false, Before);
        _response.BeginReplacement();
    }

    [Fact]
    public void Consent_is_wanted_after_the_closing_and_after_the_own_deadline()
    {
        Assert.False(_response.ReplacementNeedsConsent(isClosed: false, After));
        Assert.True(_response.ReplacementNeedsConsent(isClosed: true, After));
        _response.ExtendUntil(After.AddDays(3));

        Assert.False(_response.ReplacementNeedsConsent(isClosed: true, After));
    }

    [Fact]
    public void What_waits_leaves_the_answer_in_force()
    {
        _response.Offer(SubmissionKind.Full, isNil: true, After);

        Assert.Equal((ResponseStatus.Submitted, 2, false), (_response.Status, _response.SubmissionCount, _response.IsNil));
        Assert.Equal(Before, _response.SubmittedAt);
        Assert.Equal((false, false, false), (_response.CanEdit, _response.CanReplace, _response.CanReceive));
    }

    [Fact]
    public void Accepted_it_is_in_force_and_received()
    {
        _response.Offer(SubmissionKind.Full, isNil: true, After);

        _response.AcceptOffer(After.AddHours(1));

        Assert.Equal((ResponseStatus.Received, 1, true, false), (_response.Status, _response.ReplacementCount, _response.IsNil, _response.IsOffered));
        Assert.Equal(After, _response.SubmittedAt);
        AssertRefused(ResponseRules.Offered, () => _response.AcceptOffer(After));
    }

    [Fact]
    public void Talked_about_another_day_the_body_goes_on_with_its_draft()
    {
        _response.Offer(SubmissionKind.Full, isNil: false, After);

        _response.DeferOffer();

        Assert.Equal((true, true, 0), (_response.IsReplacing, _response.CanEdit, _response.ReplacementCount));
        _response.AbandonReplacement();
        Assert.Equal(ResponseStatus.Submitted, _response.Status);
    }

    [Fact]
    public void The_general_deadline_moves_and_a_later_own_one_stays()
    {
        _response.MoveDeadline(SurveyBuilder.Deadline.AddDays(7));
        Assert.Equal((SurveyBuilder.Deadline.AddDays(7), false), (_response.EffectiveDueAt, _response.IsExtended));

        _response.ExtendUntil(SurveyBuilder.Deadline.AddDays(10));
        _response.MoveDeadline(SurveyBuilder.Deadline.AddDays(8));

        Assert.Equal((SurveyBuilder.Deadline.AddDays(10), true), (_response.EffectiveDueAt, _response.IsExtended));
    }
}
