namespace Renkei.Needs;

/// <summary>対応区分: in which way the need is answered.</summary>
public enum NeedDisposition
{
    /// <summary>A 連携テーマとして検討</summary>
    StudyAsTheme,

    /// <summary>B 地域の連携で対応（総合支庁）</summary>
    RegionalCooperation,

    /// <summary>C 所管課で対応</summary>
    HandledByDivision,

    /// <summary>D 現行制度・実施中の事業で対応</summary>
    ExistingScheme,

    /// <summary>E 市町村間の連携で対応（県は助言・調整）</summary>
    CooperationAmongMunicipalities,

    /// <summary>F 情報提供・助言で回答</summary>
    InformationAndAdvice,

    /// <summary>G 国への提案・要望に反映</summary>
    ProposalToNation,

    /// <summary>H 引き続き検討; 次回報告の時期 is wanted.</summary>
    ContinuedStudy,

    /// <summary>I 現時点では対応困難; 理由 is wanted.</summary>
    DifficultAtPresent,

    /// <summary>J 取下げ</summary>
    Withdrawn,
}
