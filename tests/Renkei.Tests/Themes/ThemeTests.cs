using Renkei.Tests.Needs;
using Renkei.Themes;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Themes;

public sealed class ThemeTests
{
    [Fact]
    public void Each_refusal_says_its_rule()
    {
        var theme = New();

        AssertRefused(ThemeRules.NameFits, () => New(" "));
        AssertRefused(ThemeRules.NameFits, () => theme.Describe(new string('字', 61), "", ThemeScope.Prefectural));
        AssertRefused(ThemeRules.SummaryFits, () => theme.Describe("名", new string('字', 1001), ThemeScope.Prefectural));
        AssertRefused(ThemeRules.HasNeeds, theme.BringToCouncil);
        AssertRefused(ThemeRules.IsBeforeCouncil, theme.Decide);
        AssertRefused(ThemeRules.IsBeforeCouncil, () => theme.CarryForward("理由"));
        AssertRefused(ThemeRules.ReasonIsTold, () => theme.Defer(" "));
        Assert.Equal(ThemeStatus.Candidate, theme.Status);
    }

    [Fact]
    public void A_decided_theme_is_closed_to_moving_and_deferring()
    {
        var (theme, need) = (New(), Guid.CreateVersion7());
        theme.Place(need);
        theme.BringToCouncil();

        theme.Decide();

        AssertRefused(ThemeRules.Editable, () => theme.Place(Guid.CreateVersion7()));
        AssertRefused(ThemeRules.Editable, () => theme.TakeOut(need));
        AssertRefused(ThemeRules.CanBeDeferred, () => theme.Defer("理由"));
        AssertRefused(ThemeRules.CanGoToCouncil, theme.BringToCouncil);
    }

    [Fact]
    public void A_theme_deferred_or_tabled_by_mistake_is_a_candidate_again()
    {
        var (theme, need) = (New(), Guid.CreateVersion7());
        theme.Place(need);
        AssertRefused(ThemeRules.CanBeBroughtBack, theme.BringBack);
        theme.BringToCouncil();
        theme.BringBack();
        theme.Defer("次の年度に");

        theme.BringBack();
        theme.TakeOut(need);

        Assert.Equal((ThemeStatus.Candidate, null), (theme.Status, theme.Reason));
        Assert.Empty(theme.Needs);
    }

    [Fact]
    public void What_people_touch_is_no_longer_the_machine_s()
    {
        var renamed = New();
        renamed.Describe("買い物支援", "", ThemeScope.Regional);
        var filled = New();
        filled.Place(Guid.CreateVersion7());

        Assert.False(renamed.IsProposedByMachine);
        Assert.False(filled.IsProposedByMachine);
    }

    private static Theme New(string name = "買い物") => new(LineRound.Year, 1, name, "買い物、移動販売", isProposedByMachine: true);
}
