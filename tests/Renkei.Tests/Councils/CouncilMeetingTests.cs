using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Tests.Needs;
using Renkei.Themes;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Councils;

public sealed class CouncilMeetingTests
{
    private static readonly DateTimeOffset Begins = new(2018, 7, 6, 13, 30, 0, JapanTime.Offset);

    [Fact]
    public void Each_refusal_says_its_rule()
    {
        var meeting = New();
        var theme = new Theme(LineRound.Year, 1, "買い物", "", isProposedByMachine: false);

        AssertRefused(CouncilRules.NotTooMany, () => New(number: 21));
        AssertRefused(CouncilRules.NameFits, () => New(name: " "));
        AssertRefused(CouncilRules.ThemeIsBefore, () => meeting.Table(AgendaKind.Discussion, "議題", theme));
        AssertRefused(CouncilRules.HasAgenda, () => meeting.Hold(Begins));
        var item = meeting.Table(AgendaKind.Report, "報告", null);
        AssertRefused(CouncilRules.HasBegun, () => meeting.Hold(Begins.AddMinutes(-1)));
        AssertRefused(CouncilRules.WasHeld, () => Decide(meeting, item));
        AssertRefused(CouncilRules.WasHeld, meeting.Confirm);
        meeting.Hold(Begins);
        AssertRefused(CouncilRules.AllDecided, meeting.Confirm);
        AssertRefused(CouncilRules.TextIsTold, () => Decide(meeting, item, " "));
        AssertRefused(CouncilRules.OwnerFits, () => Decide(meeting, item, "了承", new string('課', 101)));
        AssertRefused(CouncilRules.StillPlanned, () => meeting.Table(AgendaKind.Report, "報告2", null));
        Assert.Null(item.Outcome);
    }

    [Fact]
    public void A_meeting_is_moved_or_cancelled_until_it_is_held()
    {
        var (moved, cancelled) = (New(), New());
        moved.Table(AgendaKind.Report, "報告", null);
        moved.Reschedule(Begins.AddDays(7), "県民会館");
        cancelled.Cancel();

        AssertRefused(CouncilRules.HasBegun, () => moved.Hold(Begins));
        moved.Hold(Begins.AddDays(7));
        AssertRefused(CouncilRules.StillPlanned, () => moved.Reschedule(Begins, ""));
        AssertRefused(CouncilRules.StillPlanned, moved.Cancel);
        AssertRefused(CouncilRules.StillPlanned, () => cancelled.Reschedule(Begins, ""));
        AssertRefused(CouncilRules.StillPlanned, () => cancelled.Hold(Begins));
        Assert.Equal(("県民会館", MeetingStatus.Cancelled), (moved.Place, cancelled.Status));
    }

    [Fact]
    public void A_theme_is_tabled_once()
    {
        var (meeting, theme) = (New(), new Theme(LineRound.Year, 1, "買い物", "", isProposedByMachine: false));
        theme.Place(Guid.CreateVersion7());
        theme.BringToCouncil();

        meeting.Table(AgendaKind.Discussion, "買い物支援", theme);

        AssertRefused(CouncilRules.ThemeOnce, () => meeting.Table(AgendaKind.Discussion, "もう一度", theme));
    }

    [Fact]
    public void Decisions_are_numbered_by_meeting_and_item_and_end_with_the_confirmation()
    {
        var meeting = New();
        var item = meeting.Table(AgendaKind.Report, "報告", null);
        meeting.Hold(Begins);

        Decide(meeting, item);
        var preliminary = meeting.Status;
        meeting.Confirm();

        Assert.Equal("H30②-1", item.DecisionNumber);
        Assert.Equal((MeetingStatus.Preliminary, MeetingStatus.Confirmed), (preliminary, meeting.Status));
        AssertRefused(CouncilRules.WasHeld, () => Decide(meeting, item));
    }

    private static CouncilMeeting New(int number = 2, string name = "推進会議") =>
        new(LineRound.Year, number, name, Begins, "県庁 講堂");

    private static void Decide(CouncilMeeting meeting, AgendaItem item, string text = "了承された。", string owner = "") =>
        meeting.Decide(item, DecisionOutcome.ReportAccepted, text, "", owner, null);
}
