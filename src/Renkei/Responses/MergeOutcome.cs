namespace Renkei.Responses;

public enum MergeOutcome
{
    /// <summary>The person changed nothing here, or the same as the other one.</summary>
    Keep,

    /// <summary>Only this person changed it.</summary>
    Write,

    /// <summary>Both changed it, to different things.</summary>
    Conflict,
}
