namespace Renkei.Surveys;

public enum SubmissionMethod
{
    Web,

    /// <summary>Excel</summary>
    Workbook,

    /// <summary>代行: entered by the secretariat, confirmed by the body.</summary>
    Proxy,
}
