namespace Renkei.Workbooks;

/// <summary>A column of a sheet that is written.</summary>
/// <param name="Width">In half-width characters, as Excel counts them.</param>
public sealed record TableColumn(string Head, double Width, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>Its head stands on another ground: 事務局整理欄.</summary>
    public bool IsSetApart { get; init; }
}

public enum ColumnKind
{
    Text,

    /// <summary>A count or an amount: at the right, with thousands separators. A text in it stays a text.</summary>
    Number,

    /// <summary>○ or the like, in the middle.</summary>
    Mark,
}
