using Renkei.Access;
using Renkei.Approvals;
using Renkei.Organizations;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Approvals;

public sealed class ApprovalTests
{
    private static readonly DateTimeOffset Now = new(2018, 5, 14, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Founded = new(2017, 4, 1);
    private static readonly Organization City = new(OrganizationKind.Municipality, "062049", "酒田市", Founded);
    private static readonly Position Drafter = new(City, "主任", [Role.MunicipalOfficer]);
    private static readonly Position Finance = new(City, "財政課長", [Role.Approver]);
    private static readonly Position Head = new(City, "課長", [Role.Approver]);
    private static readonly Position FirstDeputy = new(City, "課長補佐", [Role.Approver]);
    private static readonly Position SecondDeputy = new(City, "係長", [Role.Approver]);

    [Fact]
    public void A_matter_is_decided_when_its_last_post_has_decided()
    {
        var approval = Begin();

        Assert.False(approval.Approve(As(Finance), null, Now));
        Assert.True(approval.Approve(As(Head), null, Now));

        Assert.Equal(ApprovalStatus.Approved, approval.Status);
    }

    [Fact]
    public void Nobody_acts_before_the_post_whose_turn_it_is()
    {
        var approval = Begin();

        AssertRefused(ApprovalRules.OwnTurn, () => approval.Approve(As(Head), null, Now));

        Assert.Equal(ApprovalStatus.InProgress, approval.Status);
    }

    [Fact]
    public void A_deputy_decides_only_while_the_approver_is_away_and_the_approver_reviews_afterwards()
    {
        var approval = Begin();
        approval.Approve(As(Finance), null, Now);

        AssertRefused(
            ApprovalRules.DeputyInAbsence,
            () => approval.ApproveByDeputy(As(FirstDeputy), Deputies(absent: []), null, Now));
        Assert.True(approval.ApproveByDeputy(As(FirstDeputy), Deputies(Head), null, Now));
        Assert.Equal(ApprovalStatus.ApprovedByDeputy, approval.Status);
        approval.Review(As(Head), Now);

        Assert.Equal(ApprovalStatus.Approved, approval.Status);
        Assert.Equal(As(Head).Label, approval.Steps.Single(step => step.Number == 2).ReviewedBy);
    }

    [Fact]
    public void The_second_deputy_decides_only_when_the_first_is_away_too()
    {
        Assert.DoesNotContain(SecondDeputy.Id, Deputies(Head).MayDecide);
        Assert.Contains(SecondDeputy.Id, Deputies(Head, FirstDeputy).MayDecide);
        Assert.Empty(Deputies(Head, FirstDeputy, SecondDeputy).MayDecide);
    }

    [Fact]
    public void A_vacant_post_is_not_away_so_no_deputy_decides_for_it()
    {
        Position[] others = [FirstDeputy, SecondDeputy];
        var vacant = Deputyship.Of(Head.Id, HeadsDeputies(), Ids([Head]), held: Ids(others));

        Assert.Equal((true, false), (vacant.IsVacant, vacant.IsAbsent));
        Assert.Empty(vacant.MayDecide);
        AssertRefused(
            ApprovalRules.VacantIsNotAbsent,
            () => new Absence(Head, isHeld: false, new DateOnly(2018, 5, 14), new DateOnly(2018, 5, 18), "出張"));
        Assert.Equal([SecondDeputy.Id], Deputyship.Of(Head.Id, HeadsDeputies(), Ids([Head]), Ids([Head, SecondDeputy])).MayDecide);
    }

    [Fact]
    public void An_important_matter_is_decided_by_a_deputy_only_with_the_approvers_instruction()
    {
        var approval = Begin(isImportant: true);
        approval.Approve(As(Finance), null, Now);

        AssertRefused(
            ApprovalRules.ImportantNeedsInstruction,
            () => approval.ApproveByDeputy(As(FirstDeputy), Deputies(Head), " ", Now));
        Assert.True(approval.ApproveByDeputy(As(FirstDeputy), Deputies(Head), "電話で指示を受けた", Now));
    }

    [Fact]
    public void A_return_needs_a_reason_and_ends_the_way()
    {
        var approval = Begin();

        AssertRefused(
            ApprovalRules.ReturnHasReason, () => approval.Return(As(Finance), Deputyship.None, "", Now));
        approval.Return(As(Finance), Deputyship.None, "金額を確かめること", Now);

        Assert.Equal(ApprovalStatus.Returned, approval.Status);
        AssertRefused(ApprovalRules.InProgress, () => approval.Approve(As(Finance), null, Now));
    }

    [Fact]
    public void Only_who_drafted_it_takes_it_back()
    {
        var approval = Begin();

        AssertRefused(ApprovalRules.DrafterRetracts, () => approval.Retract(As(Finance), Now));
        approval.Retract(As(Drafter), Now);

        Assert.Equal(ApprovalStatus.Retracted, approval.Status);
    }

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

    [Fact]
    public void A_decision_on_paper_is_recorded_with_day_post_and_number()
    {
        var today = new DateOnly(2018, 5, 14);
        AssertRefused(ApprovalRules.DecidedByNow, () => OnPaper(today.AddDays(1), today));

        var approval = OnPaper(today, today);

        Assert.True(approval.IsApproved);
        Assert.Equal("村企第12号", approval.DocumentNumber);
    }

    private static Approval OnPaper(DateOnly decidedOn, DateOnly today) => Approval.Outside(
        City.Id, City.Id, ApprovalMatter.SurveyResponse, Guid.NewGuid(), "回答", As(Drafter), decidedOn, "総務課長",
        "村企第12号", Now, today);

    private static Approval Begin(ApprovalRoute? route = null, bool isImportant = false, Actor? drafter = null)
    {
        route ??= Route([(Finance, ApprovalStepKind.Concurrence), (Head, ApprovalStepKind.Decision)], false, isImportant);
        var posts = route.Steps.ToDictionary(step => step.PositionId, _ => "職");
        return new Approval(route, posts, Guid.NewGuid(), "平成30年度 回答", drafter ?? As(Drafter), Now);
    }

    private static IReadOnlyList<(Position, ApprovalStepKind)> Upwards(Position[] posts) =>
        [.. posts.SkipLast(1).Select(post => (post, ApprovalStepKind.Check)), (posts[^1], ApprovalStepKind.Decision)];

    private static ApprovalRoute Route(
        IReadOnlyList<(Position Position, ApprovalStepKind Kind)> steps, bool allowsDrafterToDecide,
        bool isImportant = false)
    {
        var route = new ApprovalRoute(City, ApprovalMatter.SurveyResponse);
        route.Set(steps, allowsDrafterToDecide, isImportant);
        return route;
    }

    private static Deputyship Deputies(params Position[] absent) => Deputyship.Of(
        Head.Id, HeadsDeputies(), Ids(absent), Ids([Head, FirstDeputy, SecondDeputy]));

    private static Deputy[] HeadsDeputies() => [new(Head, 2, SecondDeputy), new(Head, 1, FirstDeputy)];

    private static HashSet<Guid> Ids(Position[] positions) => [.. positions.Select(position => position.Id)];

    private static Actor As(Position position, params Role[] roles) => new()
    {
        AccountId = position.Id,
        PositionId = position.Id,
        BodyId = position.BodyId,
        UnitId = position.UnitId,
        Label = $"酒田市 {position.Title}",
        Roles = roles.ToHashSet(),
    };
}
