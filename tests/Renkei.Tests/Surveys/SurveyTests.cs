using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Tests.Surveys;

public sealed class SurveyTests
{
    [Fact]
    public void A_survey_runs_from_preparation_to_publication()
    {
        var survey = new SurveyBuilder().Closed().Build();

        survey.Consolidate();
        survey.Share(SurveyBuilder.Deadline.AddDays(10));
        survey.Publish(SurveyBuilder.Deadline.AddDays(60));

        Assert.Equal(SurveyStatus.Published, survey.Status);
        Assert.False(survey.IsSharedAt(SurveyBuilder.Deadline));
        Assert.True(survey.IsSharedAt(SurveyBuilder.Deadline.AddDays(10)));
    }

    [Fact]
    public void Nothing_goes_to_decision_without_a_deadline()
    {
        var builder = new SurveyBuilder();

        AssertRefused(SurveyRules.HasDeadline, () => builder.Build().Propose([builder.Municipal], SurveyBuilder.Now));
        Assert.True(builder.Municipal.CanEdit);
    }

    [Fact]
    public void Nothing_goes_to_decision_while_a_form_is_missing()
    {
        var survey = new SurveyBuilder().WithDeadline().Build();

        AssertRefused(SurveyRules.EveryVariantHasAForm, () => survey.Propose([], SurveyBuilder.Now));
    }

    [Fact]
    public void What_is_decided_is_what_is_sent()
    {
        var builder = new SurveyBuilder().Proposed();

        AssertRefused(SurveyRules.Editable, () => builder.Build().Rename("別の調査"));
        AssertRefused(FormRules.Unfrozen, () =>
            builder.Municipal.Revise(builder.Municipal.Items[0], new FormItemTerms("別の見出し")));
    }

    [Fact]
    public void A_decided_survey_can_be_prepared_again_and_is_then_decided_anew()
    {
        var builder = new SurveyBuilder().Approved();

        builder.Build().Reconsider([builder.Municipal]);

        Assert.True(builder.Build().CanEdit);
        Assert.True(builder.Municipal.CanEdit);
        AssertRefused(SurveyRules.ApprovedFirst, () => builder.Build().Open(true, false, SurveyBuilder.Now));
    }

    [Fact]
    public void An_open_survey_never_goes_back()
    {
        var builder = new SurveyBuilder().Opened();

        AssertRefused(SurveyRules.Reconsiderable, () => builder.Build().Reconsider([builder.Municipal]));
        Assert.Equal(SurveyStatus.Open, builder.Build().Status);
    }

    [Fact]
    public void A_survey_opens_before_its_deadline_only()
    {
        var survey = new SurveyBuilder().Approved().Build();

        AssertRefused(SurveyRules.DeadlineAhead, () => survey.Open(true, false, SurveyBuilder.Deadline));
        Assert.Equal(SurveyStatus.Approved, survey.Status);
    }

    [Fact]
    public void Opening_without_every_contact_is_recorded()
    {
        var survey = new SurveyBuilder().Approved().Build();

        AssertRefused(SurveyRules.ContactsKnown, () => survey.Open(false, false, SurveyBuilder.Now));
        survey.Open(rosterIsComplete: false, evenWithoutContacts: true, SurveyBuilder.Now);

        Assert.True(survey.OpenedWithoutFullRoster);
    }

    [Fact]
    public void Answers_are_taken_until_the_deadline()
    {
        var survey = new SurveyBuilder().Opened().Build();

        AssertRefused(SurveyRules.DeadlinePassed, () => survey.Close(SurveyBuilder.Deadline.AddMinutes(-1)));
        Assert.Equal(SurveyStatus.Open, survey.Status);
    }

    [Fact]
    public void Nothing_is_shared_while_answers_are_taken()
    {
        var survey = new SurveyBuilder().Opened().Build();

        AssertRefused(SurveyRules.Shareable, () => survey.Share(SurveyBuilder.Deadline));
        Assert.Null(survey.SharedFrom);
    }

    [Fact]
    public void What_is_shared_is_not_shared_again()
    {
        var survey = new SurveyBuilder().Closed().Build();
        survey.Share(SurveyBuilder.Deadline);

        AssertRefused(SurveyRules.Shareable, () => survey.Share(SurveyBuilder.Deadline.AddDays(1)));
    }

    [Fact]
    public void The_internal_limit_lies_after_the_deadline()
    {
        var survey = new SurveyBuilder().Build();

        AssertRefused(SurveyRules.FinalDueAfterDeadline, () =>
            survey.SetDeadline(SurveyBuilder.Deadline, new DateOnly(2018, 5, 24), SurveyBuilder.Now));
    }

    [Fact]
    public void Who_is_asked_can_be_replaced_and_those_who_stay_keep_their_place()
    {
        var survey = new SurveyBuilder().Build();
        var kept = survey.Targets.Single(target => target.OrganizationId == SurveyBuilder.Yuza.Id);

        survey.Ask([(SurveyBuilder.Yuza, FormVariant.Municipal)]);

        Assert.Same(kept, Assert.Single(survey.Targets));
    }

    [Fact]
    public void Deepening_items_close_ranks()
    {
        var survey = new SurveyBuilder().Build();
        var first = survey.Deepen("買い物支援", "");
        var second = survey.Deepen("離島振興", "");
        var third = survey.Deepen("若者の定着・回帰", "");

        survey.Move(third, 1);
        survey.Remove(first);

        Assert.Equal([1, 2], [third.Number, second.Number]);
    }

    private static void AssertRefused(Rule rule, Action action) =>
        Assert.Same(rule, Assert.Throws<RuleBrokenException>(action).Rule);
}
