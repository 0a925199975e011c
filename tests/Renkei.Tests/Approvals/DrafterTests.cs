using Renkei.Access;
using Renkei.Approvals;
using static Renkei.Tests.Approvals.CityPosts;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Approvals;

/// <summary>Who drafts does not decide, whichever way he comes.</summary>
public sealed class DrafterTests
{
    [Fact]
    public void Who_drafts_does_not_decide_unless_the_body_has_one_person_in_charge()
    {
        var route = Route([(Drafter, ApprovalStepKind.Decision)], allowsDrafterToDecide: false);
        AssertRefused(ApprovalRules.AnotherDecides, () => Begin(route));

        var alone = Begin(Route([(Drafter, ApprovalStepKind.Decision)], allowsDrafterToDecide: true));

        Assert.True(alone.Approve(As(Drafter), null, Now));
    }

    [Fact]
    public void Who_drafts_decides_neither_as_the_deputy_nor_in_another_post()
    {
        var approval = Begin(drafter: As(FirstDeputy));
        approval.Approve(As(Finance), null, Now);

        AssertRefused(
            ApprovalRules.AnotherDecides,
            () => approval.ApproveByDeputy(As(FirstDeputy), Deputies(Head), null, Now));
        AssertRefused(
            ApprovalRules.AnotherDecides,
            () => approval.Approve(As(Head) with { AccountId = As(FirstDeputy).AccountId }, null, Now));

        Assert.Equal(ApprovalStatus.InProgress, approval.Status);
        Assert.True(approval.MayBeRetractedBy(As(Head) with { AccountId = As(FirstDeputy).AccountId }));
        Assert.True(approval.Approve(As(Head), null, Now));
    }

    [Fact]
    public void A_check_on_the_way_up_may_be_the_drafters_own_post()
    {
        var approval = Begin(Route([(Drafter, ApprovalStepKind.Check), (Head, ApprovalStepKind.Decision)], false));

        Assert.False(approval.Approve(As(Drafter), null, Now));
        Assert.True(approval.Approve(As(Head), null, Now));
    }

    [Fact]
    public void One_person_in_charge_decides_in_either_post()
    {
        var route = Route([(Head, ApprovalStepKind.Decision)], allowsDrafterToDecide: true);

        Assert.True(Begin(route).Approve(As(Head) with { AccountId = As(Drafter).AccountId }, null, Now));
        Assert.True(Begin(route, drafter: As(FirstDeputy)).ApproveByDeputy(As(FirstDeputy), Deputies(Head), null, Now));
    }

    [Fact]
    public void Only_the_account_keeper_or_the_deciding_post_leaves_the_decision_to_one_person()
    {
        var (keeper, approver) = (As(Drafter, Role.BodyAdministrator), As(Drafter, Role.Approver));
        var route = new ApprovalRoute(City, ApprovalMatter.SurveyResponse);

        AssertRefused(ApprovalRules.AloneIsAllowed, () => Leave(route, Drafter, As(Drafter, Role.MunicipalOfficer)));
        Leave(route, Head, approver);
        AssertRefused(ApprovalRules.AloneIsAllowed, () => Leave(route, Drafter, approver));
        Leave(route, Head, As(Drafter, Role.MunicipalOfficer));
        Leave(route, Drafter, keeper);
        Leave(route, Head, As(Drafter));

        Assert.Equal(Head.Id, Assert.Single(route.Steps).PositionId);
        static void Leave(ApprovalRoute route, Position decider, Actor setter) =>
            route.Set([(decider, ApprovalStepKind.Decision)], allowsDrafterToDecide: true, isImportant: false, setter);
    }
}
