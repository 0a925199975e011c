namespace Renkei.Organizations;

public static class OrganizationRules
{
    public static readonly Rule NameFits = new("organization.name", $"名称は1文字以上{Organization.NameMaxLength}文字以内で入力してください。");
    public static readonly Rule KnownCode = new("organization.code", "団体コード（6桁）の検査数字が合いません。コードを確かめてください。");
    public static readonly Rule BranchTakesMunicipalities = new("organization.jurisdiction", "管内に置けるのは市町村だけです。総合支庁と市町村を選び直してください。");
    public static readonly Rule OnlyDivisionsLead = new("organization.lead", "主管課にできるのは県の課だけです。課を選び直してください。");
    public static readonly Rule EndsAfterItBegins = new("organization.end", "廃止日には設置日以後の日付を入力してください。");
    public static readonly Rule KnownPrefecture = new("organization.prefecture", "その都道府県はありません。「05」や「秋田県」のように指定してください。");
    public static readonly Rule NotYetSetUp = new("organization.set-up", "都道府県はすでに登録されています。別の県で始めるときは、新しいデータフォルダを使ってください。");
    public static readonly Rule PartOfTheWhole = new("organization.part", "ここにはその種類の組織を置けません。置く先を確かめてください。");
    public static readonly Rule OnlyPartsChange = new("organization.whole", "団体そのものの名称は、ここでは変えられません。事務局にお知らせください。");
    public static readonly Rule StillExists = new("organization.ended", "この組織はすでに廃止されています。いまある組織を選んでください。");
    public static readonly Rule ChangesAfterItBegins = new("organization.change-year", "設置より前の年度には変えられません。年度を選び直してください。");
    public static readonly Rule OtherBodiesAreAdded = new("organization.other-kind", "県と市町村は、ここでは加えられません。県は設定のページ、市町村は合併のページで登録してください。");
    public static readonly Rule TwoOrMoreMerge = new("merger.two", "合併する市町村を2つ以上選んでください。編入する市町村も選びます。");
    public static readonly Rule MergerOnFirstOfApril = new("merger.day", "合併の日は年度の始め（4月1日）で入力してください。年度の途中の合併は、次の4月1日として登録してください。");
    public static readonly Rule AbsorberIsChosen = new("merger.absorber", "編入先には、選んだ市町村のひとつを選んでください。");
    public static readonly Rule NewCode = new("merger.code", "新しい市町村の団体コードは、まだ使われていない6桁のコードにしてください。");
    public static readonly Rule HasNoParts = new("organization.has-parts", "所属する課や管内の市町村が残っています。先に移すか廃止してください。");
}
