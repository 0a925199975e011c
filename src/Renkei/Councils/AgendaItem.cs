using Renkei.Audit;

namespace Renkei.Councils;

/// <summary>議題, with its 決定事項 once the meeting was held.</summary>
public sealed class AgendaItem : IPartOfRecord
{
    public const int TextMaxLength = 1000;

    internal AgendaItem(Guid meetingId, int number, AgendaKind kind, string title, Guid? themeId)
    {
        MeetingId = meetingId;
        Number = number;
        Kind = kind;
        Title = title;
        ThemeId = themeId;
    }

    private AgendaItem()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid MeetingId { get; private set; }

    public int Number { get; private set; }

    public AgendaKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public Guid? ThemeId { get; private set; }

    /// <summary>決定番号, H30①-3.</summary>
    [NotTyped]
    public string? DecisionNumber { get; private set; }

    public DecisionOutcome? Outcome { get; private set; }

    /// <summary>決定内容</summary>
    public string? DecisionText { get; private set; }

    /// <summary>付帯意見・条件</summary>
    public string? Conditions { get; private set; }

    /// <summary>県の担当</summary>
    public string? Owner { get; private set; }

    /// <summary>期限, a day or a month as written.</summary>
    public string? Due { get; private set; }

    Guid IPartOfRecord.RecordId => MeetingId;

    internal void Decide(
        string number, DecisionOutcome outcome, string text, string conditions, string owner, string? due)
    {
        DecisionNumber = number;
        Outcome = outcome;
        DecisionText = text;
        Conditions = conditions.Length == 0 ? null : conditions;
        Owner = owner.Length == 0 ? null : owner;
        Due = string.IsNullOrWhiteSpace(due) ? null : due.Trim();
    }
}
