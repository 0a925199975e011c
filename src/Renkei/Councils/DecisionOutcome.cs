namespace Renkei.Councils;

/// <summary>結果 of an agenda item.</summary>
public enum DecisionOutcome
{
    ApprovedAsProposed,
    ApprovedWithAmendment,
    ApprovedWithOpinion,
    ApprovedInWriting,
    Agreed,
    Confirmed,
    TeamEstablished,
    CooperationRequested,
    CarriedForward,
    Withdrawn,
    ReportAccepted,
}

public enum MeetingStatus
{
    Planned,
    Held,
    Preliminary,
    Confirmed,
    Cancelled,
}

public enum AgendaKind
{
    /// <summary>協議</summary>
    Discussion,

    /// <summary>報告</summary>
    Report,
}

/// <summary>The words on screen, and what an outcome means for a theme.</summary>
public static class CouncilWords
{
    public static string Japanese(this DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.ApprovedAsProposed => "原案了承",
        DecisionOutcome.ApprovedWithAmendment => "一部修正了承",
        DecisionOutcome.ApprovedWithOpinion => "意見を付して了承",
        DecisionOutcome.ApprovedInWriting => "書面により了承",
        DecisionOutcome.Agreed => "合意",
        DecisionOutcome.Confirmed => "確認",
        DecisionOutcome.TeamEstablished => "WT設置",
        DecisionOutcome.CooperationRequested => "協力依頼",
        DecisionOutcome.CarriedForward => "継続協議",
        DecisionOutcome.Withdrawn => "取下げ",
        DecisionOutcome.ReportAccepted => "報告了承",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Japanese(this MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => "予定",
        MeetingStatus.Held => "開催済",
        MeetingStatus.Preliminary => "速報",
        MeetingStatus.Confirmed => "確定",
        MeetingStatus.Cancelled => "中止",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Japanese(this AgendaKind kind) => kind == AgendaKind.Discussion ? "協議" : "報告";

    /// <summary>The theme before the council is taken up.</summary>
    public static bool TakesUp(this DecisionOutcome outcome) => outcome is
        DecisionOutcome.ApprovedAsProposed or DecisionOutcome.ApprovedWithAmendment or DecisionOutcome.ApprovedWithOpinion
        or DecisionOutcome.ApprovedInWriting or DecisionOutcome.Agreed or DecisionOutcome.TeamEstablished;
}
