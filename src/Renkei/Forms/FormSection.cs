namespace Renkei.Forms;

public enum FormSection
{
    /// <summary>様式1 団体情報・設問</summary>
    BodyQuestion,

    /// <summary>様式2 課題・ニーズ: a column of the table.</summary>
    NeedColumn,

    /// <summary>様式3 検討を深める案件: a column beside each item.</summary>
    DeepeningColumn,
}
