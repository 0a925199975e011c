namespace Renkei.Access;

/// <summary>What a position may do. A person holds roles through positions, because staff move every April.</summary>
public enum Role
{
    /// <summary>事務局</summary>
    Secretariat,

    /// <summary>部局主管課</summary>
    LeadDivisionOfficer,

    /// <summary>県 課担当</summary>
    DivisionOfficer,

    /// <summary>総合支庁</summary>
    BranchOfficer,

    /// <summary>市町村担当</summary>
    MunicipalOfficer,

    /// <summary>決裁者</summary>
    Approver,

    /// <summary>団体管理者: issues, resets and stops the accounts of its own body.</summary>
    BodyAdministrator,

    /// <summary>専門職員</summary>
    Expert,

    /// <summary>会議構成員</summary>
    CouncilMember,

    /// <summary>閲覧のみ</summary>
    Reader,

    /// <summary>広報</summary>
    PublicRelations,

    /// <summary>システム管理者</summary>
    SystemAdministrator,
}
