namespace Renkei.FormWorkbooks;

/// <summary>The sheets of layout B and the headings that the reader knows them by.</summary>
internal static class FormSheets
{
    public const string Cover = "はじめに";
    public const string Body = "様式1 団体情報";
    public const string Needs = "様式2 課題・ニーズ";
    public const string Deepening = "様式3 検討を深める案件";
    public const string Example = "記入例";
    public const string Previous = "前年度の回答と対応";
    public const string Choices = "選択肢";
    public const string Hidden = "_renkei";

    /// <summary>Sheets of the workbook that are there to be read only.</summary>
    public static readonly string[] NotRead = [Cover, Example, Previous, Choices];

    public const int NumberRow = 4;
    public const int NumberColumn = 13;
    public const int HeadRow = 5;
    public const int FirstRow = 6;

    // The key stays out of the way of M4, however few columns a form has.
    public const int FirstKeyColumn = NumberColumn + 1;

    public const string LineHead = "行";
    public const string KeyHead = "行の目印（消さないでください）";

    public const string QuestionHead = "項目";
    public const string AnswerHead = "回答";
    public const string GuidanceHead = "書き方";
    public const string CodeLabel = "団体コード";
    public const string NameLabel = "団体名";
    public const string DecidedOnLabel = "決裁日";
    public const string DocumentNumberLabel = "文書番号";
    public const string NeedsAreNilLabel = "様式2 該当なし";
    public const string DeepeningIsNilLabel = "様式3 該当なし";

    public const string CaseNumberHead = "番号";
    public const string CaseHead = "案件名";
    public const string CourseHead = "前年度の経過";
    public const string CaseKeyHead = "案件の目印（消さないでください）";

    public const string Mark = "○";

    public const string Required = "※";
}
