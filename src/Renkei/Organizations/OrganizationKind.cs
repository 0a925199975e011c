namespace Renkei.Organizations;

public enum OrganizationKind
{
    /// <summary>都道府県</summary>
    Prefecture,

    /// <summary>部局</summary>
    Department,

    /// <summary>課 of the prefecture; one in each 部局 is its 主管課.</summary>
    Division,

    /// <summary>総合支庁, with the municipalities of its jurisdiction (管内).</summary>
    BranchOffice,

    /// <summary>課 of a branch office</summary>
    BranchDivision,

    /// <summary>市町村</summary>
    Municipality,

    /// <summary>課 of a municipality, kept by the municipality itself.</summary>
    MunicipalDivision,

    /// <summary>一部事務組合</summary>
    PartialAffairsUnion,

    /// <summary>広域連合</summary>
    WideAreaUnion,

    /// <summary>外郭団体</summary>
    AffiliatedBody,

    /// <summary>市長会</summary>
    MayorsAssociation,

    /// <summary>町村会</summary>
    TownsAndVillagesAssociation,

    /// <summary>農業協同組合 (JA)</summary>
    AgriculturalCooperative,

    /// <summary>社会福祉協議会</summary>
    SocialWelfareCouncil,

    /// <summary>大学</summary>
    University,
}
