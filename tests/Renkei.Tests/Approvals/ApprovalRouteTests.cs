using Renkei.Access;
using Renkei.Approvals;
using Renkei.Organizations;
using static Renkei.Tests.Approvals.CityPosts;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Approvals;

public sealed class ApprovalRouteTests
{
    [Fact]
    public void A_route_has_at_most_five_posts_each_of_the_own_body_and_once()
    {
        var route = new ApprovalRoute(City, ApprovalMatter.SurveyResponse);
        var village = new Position(
            new Organization(OrganizationKind.Municipality, "063657", "大蔵村", Founded), "村長", [Role.Approver]);
        Position[] five = [Drafter, SecondDeputy, FirstDeputy, Finance, Head];

        AssertRefused(ApprovalRules.OneToFiveSteps, () => route.Set(Upwards([.. five, Head]), false));
        AssertRefused(ApprovalRules.EachPositionOnce, () => route.Set(Upwards([Head, Finance, Head]), false));
        AssertRefused(ApprovalRules.OwnPositions, () => route.Set(Upwards([Finance, village]), false));
        AssertRefused(ApprovalRules.OwnPositions, () => new Deputy(Head, 1, village));
        route.Set(Upwards(five), false);

        Assert.Equal(5, route.Steps.Count);
    }

    [Fact]
    public void A_route_ends_with_the_decision_and_only_there()
    {
        var route = new ApprovalRoute(City, ApprovalMatter.SurveyResponse);

        AssertRefused(
            ApprovalRules.LastDecides, () => route.Set([(Head, ApprovalStepKind.Check)], allowsDrafterToDecide: false));
        AssertRefused(ApprovalRules.OneToFiveSteps, () => route.Set([], allowsDrafterToDecide: false));
        Assert.Empty(route.Steps);
    }
}
