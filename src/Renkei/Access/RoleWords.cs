namespace Renkei.Access;

/// <summary>The words on screen.</summary>
public static class RoleWords
{
    public static string InJapanese(this Role role) => role switch
    {
        Role.Secretariat => "事務局",
        Role.LeadDivisionOfficer => "部局主管課",
        Role.DivisionOfficer => "県 課担当",
        Role.BranchOfficer => "総合支庁",
        Role.MunicipalOfficer => "市町村担当",
        Role.Approver => "決裁者",
        Role.BodyAdministrator => "団体管理者",
        Role.Expert => "専門職員",
        Role.CouncilMember => "会議構成員",
        Role.Reader => "閲覧のみ",
        Role.PublicRelations => "広報",
        Role.SystemAdministrator => "システム管理者",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
