namespace Renkei.Approvals;

/// <summary>回議中 → 決裁済 / 代決済（後閲待ち）→ 決裁済 / 別途決裁; 差戻し, 取戻し.</summary>
public enum ApprovalStatus
{
    InProgress,
    Approved,
    ApprovedByDeputy,
    ApprovedOutside,
    Returned,
    Retracted,
}

/// <summary>未着 → 決裁待ち → 済 / 代決 / 差戻し.</summary>
public enum ApprovalStepStatus
{
    Waiting,
    Pending,
    Done,
    DoneByDeputy,
    Returned,
}

public enum ApprovalStepKind
{
    /// <summary>確認, on the way up.</summary>
    Check,

    /// <summary>合議: another 課 agrees.</summary>
    Concurrence,

    /// <summary>決裁, the last step and only there.</summary>
    Decision,
}
