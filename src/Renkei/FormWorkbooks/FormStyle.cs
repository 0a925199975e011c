namespace Renkei.FormWorkbooks;

/// <summary>How a cell looks. The place in this list is its place in the stylesheet.</summary>
internal enum FormStyle : uint
{
    Plain,
    Title,
    Note,
    Sample,
    NumberLabel,
    Number,
    Section,
    Paragraph,

    /// <summary>Head of a table; of a column that must be filled.</summary>
    Head,
    RequiredHead,

    /// <summary>Locked cells of a table: what is preset.</summary>
    Line,
    Preset,
    Guidance,
    Example,

    /// <summary>Cells to write in: text, a choice, a number.</summary>
    Text,
    Choice,
    Amount,

    /// <summary>The same without a frame, for the rows below the drawn ones.</summary>
    SpareText,
    SpareChoice,
    SpareAmount,

    /// <summary>Unlocked and hidden, so that a row is sorted with its key.</summary>
    Key,
}
