namespace Renkei.Forms;

/// <summary>
/// What a standard item of the form means, whatever the year calls it. The comment gives the column of the workbook.
/// An item without one is the year's own.
/// </summary>
public enum StandardItem
{
    // 様式1
    ResponsibleOfficer,
    RespondingDivision,
    RespondingOfficer,
    Telephone,
    Email,
    MessageToPrefecture,

    // 様式2
    Priority, // B
    Title, // C
    Field, // D
    SecondaryField1, // E
    SecondaryField2, // F
    CooperationKind, // G
    CurrentSituation, // H
    Request, // I
    OwnEfforts, // J
    ExpectedEffect, // K
    Partners, // L
    PartnerConsultation, // M
    ExpectedDivision, // N
    PriorConsultation, // O
    Urgency, // P
    DesiredYear, // Q
    BudgetNeed, // R
    EstimatedAmount, // S, in thousand yen
    Visibility, // T
    PredecessorNumber, // U
    Contact, // V
    Remarks, // W

    // 様式3
    DeepeningWish,
    ParticipationIntent,
    ParticipationCondition,
    DeepeningOpinion,
    DeepeningDivision,
}
