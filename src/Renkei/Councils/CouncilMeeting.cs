using Renkei.Calendar;
using Renkei.Data;
using Renkei.Themes;

namespace Renkei.Councils;

/// <summary>A meeting (開催回) of 県・市町村連携推進会議 with its agenda. 予定 → 開催済 → 速報 → 確定; 中止.</summary>
public sealed class CouncilMeeting : IVersioned
{
    public const int NameMaxLength = 100;

    /// <summary>As many as there are circled numbers ①–⑳.</summary>
    public const int MostInAYear = 20;

    private readonly List<AgendaItem> _agenda = [];

    public CouncilMeeting(FiscalYear fiscalYear, int number, string name, DateTimeOffset beginsAt, string place)
    {
        CouncilRules.NameFits.Require(name.Trim().Length is > 0 and <= NameMaxLength);
        CouncilRules.PlaceFits.Require(place.Length <= NameMaxLength);
        CouncilRules.NotTooMany.Require(number is > 0 and <= MostInAYear);
        FiscalYear = fiscalYear;
        Number = number;
        Name = name.Trim();
        BeginsAt = beginsAt;
        Place = place;
    }

    private CouncilMeeting()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public FiscalYear FiscalYear { get; private set; }

    /// <summary>第n回 of the year.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public DateTimeOffset BeginsAt { get; private set; }

    public string Place { get; private set; } = "";

    public MeetingStatus Status { get; private set; }

    /// <summary>In no particular order; <see cref="AgendaItem.Number"/> has it.</summary>
    public IReadOnlyList<AgendaItem> Agenda => _agenda;

    /// <summary>H30①: year and round, as in the numbers of decisions.</summary>
    public string Code => $"{FiscalYear.Prefix()}{(char)('①' + Number - 1)}";

    public void Reschedule(DateTimeOffset beginsAt, string place)
    {
        CouncilRules.StillPlanned.Require(Status == MeetingStatus.Planned);
        CouncilRules.PlaceFits.Require(place.Length <= NameMaxLength);
        BeginsAt = beginsAt;
        Place = place;
    }

    /// <summary>中止, before it was held; its number is not used again, its themes can go before another meeting.</summary>
    public void Cancel()
    {
        CouncilRules.StillPlanned.Require(Status == MeetingStatus.Planned);
        Status = MeetingStatus.Cancelled;
    }

    public AgendaItem Table(AgendaKind kind, string title, Theme? theme)
    {
        CouncilRules.StillPlanned.Require(Status == MeetingStatus.Planned);
        CouncilRules.NameFits.Require(title.Trim().Length is > 0 and <= NameMaxLength);
        CouncilRules.ThemeOnce.Require(theme is null || _agenda.All(item => item.ThemeId != theme.Id));
        CouncilRules.ThemeIsBefore.Require(theme is null || theme.Status == ThemeStatus.BeforeCouncil);
        var item = new AgendaItem(Id, _agenda.Count + 1, kind, title.Trim(), theme?.Id);
        _agenda.Add(item);
        return item;
    }

    public void Hold(DateTimeOffset now)
    {
        CouncilRules.StillPlanned.Require(Status == MeetingStatus.Planned);
        CouncilRules.HasBegun.Require(now >= BeginsAt);
        CouncilRules.HasAgenda.Require(_agenda.Count > 0);
        Status = MeetingStatus.Held;
    }

    /// <summary>Records what was decided on an item; the number follows the meeting: H30①-3.</summary>
    public void Decide(
        AgendaItem item, DecisionOutcome outcome, string text, string conditions, string owner, string? due)
    {
        CouncilRules.WasHeld.Require(Status is MeetingStatus.Held or MeetingStatus.Preliminary);
        CouncilRules.TextIsTold.Require(text.Trim().Length is > 0 and <= AgendaItem.TextMaxLength);
        CouncilRules.ConditionsFit.Require(conditions.Length <= AgendaItem.TextMaxLength);
        CouncilRules.OwnerFits.Require(owner.Length <= 100 && (due?.Length ?? 0) <= 40);
        item.Decide($"{Code}-{item.Number}", outcome, text.Trim(), conditions.Trim(), owner.Trim(), due);
        Status = MeetingStatus.Preliminary;
    }

    public void Confirm()
    {
        CouncilRules.WasHeld.Require(Status is MeetingStatus.Held or MeetingStatus.Preliminary);
        CouncilRules.AllDecided.Require(_agenda.All(item => item.Outcome is not null));
        Status = MeetingStatus.Confirmed;
    }
}
