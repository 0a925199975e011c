namespace Renkei.Organizations;

public static class OrganizationRules
{
    public static readonly Rule NameFits = new("organization.name", $"名称は1文字以上{Organization.NameMaxLength}文字以内で入力してください。");
    public static readonly Rule KnownCode = new("organization.code", "団体コード（6桁）の検査数字が合いません。コードを確かめてください。");
    public static readonly Rule BranchTakesMunicipalities = new("organization.jurisdiction", "管内に置けるのは市町村だけです。総合支庁と市町村を選び直してください。");
    public static readonly Rule OnlyDivisionsLead = new("organization.lead", "主管課にできるのは県の課だけです。課を選び直してください。");
    public static readonly Rule NotSetUpYet = new("installation.set-up", "都道府県はすでに設定されています。別の県で使うときは、別のデータフォルダで始めてください。");
    public static readonly Rule EndsAfterItBegins = new("organization.end", "廃止日には設置日以後の日付を入力してください。");
}
