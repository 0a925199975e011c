namespace Renkei.Cycles;

public enum CyclePhaseState
{
    /// <summary>これから</summary>
    Ahead,

    /// <summary>いま</summary>
    UnderWay,

    /// <summary>済</summary>
    Done,
}
