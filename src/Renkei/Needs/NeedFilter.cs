using Renkei.Calendar;

namespace Renkei.Needs;

/// <summary>What the register of needs is narrowed to, as it stands in the address.</summary>
public sealed record NeedFilter(FiscalYear Year)
{
    /// <summary>Words that all occur in 件名, 現状・課題 or 求めること, in whatever spelling; or a number or a body.</summary>
    public string? Text { get; init; }

    /// <summary>番号順, though words were asked for: those come 合う順 otherwise.</summary>
    public bool IsByNumber { get; init; }

    public string? Field { get; init; }

    /// <summary>Code of a branch office.</summary>
    public string? Region { get; init; }

    /// <summary>Code of a body.</summary>
    public string? Body { get; init; }

    public NeedDisposition? Disposition { get; init; }

    public NeedProgress? Progress { get; init; }

    /// <summary>Code of the 所管課.</summary>
    public string? Division { get; init; }

    /// <summary>整理の後に差替えあり, of which only the secretariat knows.</summary>
    public bool IsReplaced { get; init; }
}
