using Renkei.Needs;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Needs;

public sealed class SortNeedTests(LineRound line) : IClassFixture<LineRound>
{
    [Fact]
    public async Task A_refused_sorting_says_which_rule_and_changes_nothing()
    {
        var need = await line.NeedAsync(LineRound.Bridge);
        var before = (need.Disposition, need.Progress, need.Note);

        AssertRefused(NeedRules.ContinuedNeedsDate, () => need.Sort(null, NeedDisposition.ContinuedStudy, " ", null, "備考"));
        AssertRefused(NeedRules.DifficultNeedsReason, () => need.Sort(null, NeedDisposition.DifficultAtPresent, null, "", "備考"));
        AssertRefused(NeedRules.ReasonFits, () => need.Sort(null, null, null, new string('字', 201), "備考"));
        AssertRefused(NeedRules.NextReportFits, () => need.Sort(null, null, new string('字', 41), null, "備考"));
        AssertRefused(NeedRules.NoteFits, () => need.Sort(null, null, null, null, new string('字', 1001)));
        AssertRefused(NeedRules.ChangeNeedsReason, () => need.Become(NeedOutcome.PolicyChanged, null));
        AssertRefused(NeedRules.PublicTextFits, () => need.WritePublicText("件名", ""));

        Assert.Equal(before, (need.Disposition, need.Progress, need.Note));
    }

    [Fact]
    public async Task A_withdrawn_need_is_not_sorted_and_comes_back_where_it_was()
    {
        var need = await line.NeedAsync(LineRound.Beach);
        need.Advance(NeedProgress.DraftingReply);

        need.Withdraw();
        need.Advance(NeedProgress.InitialReplyGiven);

        AssertRefused(NeedRules.Standing, () => need.Sort(null, NeedDisposition.HandledByDivision, null, null, ""));
        Assert.Equal(NeedProgress.InitialReplyGiven, need.ProgressBeforeWithdrawal);
    }

    [Fact]
    public async Task Progress_never_goes_back_but_when_a_reply_comes_back()
    {
        var need = await line.NeedAsync(LineRound.Bridge);

        need.Advance(NeedProgress.InApproval);
        need.Sort(null, NeedDisposition.HandledByDivision, null, null, "");
        var kept = need.Progress;
        need.ReturnToDrafting();

        Assert.Equal((NeedProgress.InApproval, NeedProgress.DraftingReply), (kept, need.Progress));
    }

    [Fact]
    public async Task Only_the_secretariat_sorts_and_only_the_body_s_officers_confirm()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => line.ActAsync<SortNeed>(
            sort => sort.ExecuteAsync(LineRound.Bridge, new NeedSorting(null, null, null, null, "", null, null), default),
            line.World.SakataOfficer));
        await AssertRefusedAsync(
            NeedRules.OfficersConfirm, () => line.ConfirmAsync(line.World.SakataAdministrator, LineRound.Bridge));

        await line.ConfirmAsync(line.World.YuzaOfficer, LineRound.Bridge);
        Assert.Null((await line.NeedAsync(LineRound.Bridge)).PublicTextConfirmedAt);
    }

    [Fact]
    public async Task A_changed_public_text_is_confirmed_again()
    {
        await line.SortAsync(LineRound.Beach);
        await line.ConfirmAsync(line.World.YuzaOfficer, LineRound.Beach);
        var need = await line.NeedAsync(LineRound.Beach);
        var confirmed = need.PublicTextConfirmedAt;

        need.WritePublicText("別の件名", "別の要旨");

        Assert.NotNull(confirmed);
        Assert.Null(need.PublicTextConfirmedAt);
    }

    [Fact]
    public async Task What_is_not_for_the_public_cannot_be_confirmed()
    {
        var need = await line.NeedAsync(LineRound.Hidden);

        need.WritePublicText("件名", "要旨");

        AssertRefused(NeedRules.MayBePublic, () => need.ConfirmPublicText(line.App.Clock.GetUtcNow()));
    }
}
