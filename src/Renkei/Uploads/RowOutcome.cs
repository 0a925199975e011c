namespace Renkei.Uploads;

/// <summary>What becomes of one row of a returned workbook.</summary>
public enum RowOutcome
{
    /// <summary>The draft says the same.</summary>
    Unchanged,

    /// <summary>The file says nothing new; what the draft says meanwhile stays.</summary>
    Kept,

    /// <summary>Only the file changed it.</summary>
    Changed,

    /// <summary>A row that the draft does not have.</summary>
    New,

    /// <summary>File and draft both changed it, to different things: a person chooses.</summary>
    Conflict,

    /// <summary>A row without a key, like one of the draft: a person says whether it is that one.</summary>
    Asked,
}
