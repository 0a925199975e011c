using Renkei.Workbooks;

namespace Renkei.Consolidation;

/// <summary>A column of 取りまとめ表: one declaration for the screen, the paper, every sheet and the differences.</summary>
/// <param name="Key">English, on the sheet データ.</param>
/// <param name="Width">In half-width characters.</param>
/// <param name="Definition">What it holds, on the sheet データ定義.</param>
public sealed record ConsolidationColumn(
    string Key, string Head, double Width, Func<ConsolidatedNeed, object?> Value, string Definition)
{
    public ColumnKind Kind { get; init; }

    /// <summary>事務局整理欄: in the secretariat's version alone.</summary>
    public bool IsSecretariats { get; init; }

    /// <summary>現状・課題 and the like, which run over lines.</summary>
    public bool IsLong => Width >= 26;

    public string TextOf(ConsolidatedNeed row) => Value(row) switch
    {
        null => "",
        string text => text,
        var number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:#,0}"),
    };

    internal TableColumn InTable => new(Head, Width, Kind) { IsSetApart = IsSecretariats };
}
