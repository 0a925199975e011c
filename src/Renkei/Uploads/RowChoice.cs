namespace Renkei.Uploads;

/// <summary>What a person chose for a row that the comparison leaves open.</summary>
public enum RowChoice
{
    /// <summary>Nothing yet: the workbook cannot be taken.</summary>
    None,

    /// <summary>調査票の内容にする</summary>
    TakeFile,

    /// <summary>いまの下書きのままにする</summary>
    KeepDraft,

    /// <summary>新しい課題として加える; only where a row is asked about.</summary>
    AddAsNew,
}
