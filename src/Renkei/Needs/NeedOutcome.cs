namespace Renkei.Needs;

/// <summary>その後の状況: what became of it.</summary>
public enum NeedOutcome
{
    NotStarted,
    UnderStudy,

    /// <summary>予算要求中: 県庁内限り.</summary>
    BudgetRequested,
    Budgeted,
    UnderWay,
    Realized,
    Ended,

    /// <summary>方針変更; 理由 is wanted.</summary>
    PolicyChanged,
}
