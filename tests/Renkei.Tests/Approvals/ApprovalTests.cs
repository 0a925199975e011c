using Renkei.Access;
using Renkei.Approvals;
using static Renkei.Tests.Approvals.CityPosts;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Approvals;

public sealed class ApprovalTests
{
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
}
