using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Grouping;

/// <summary>Eighteen short posts on three matters, written for these tests.</summary>
internal static class Posts
{
    public static readonly IReadOnlyList<GroupingText> All =
    [
        new("ferry-1", "飛島と酒田を結ぶ定期船の運賃が高く、島民の負担が大きい。運賃の助成をお願いしたい。"),
        new("ferry-2", "冬の定期船は欠航が続き、島民の通院に困っている。欠航時の宿泊を助成してほしい。"),
        new("ferry-3", "離島航路の赤字が増え、定期船の更新に備える必要がある。"),
        new("ferry-4", "島民の高齢化で、定期船の乗り降りと荷物の運搬が難しい。"),
        new("ferry-5", "定期船の欠航を減らすため、港の防波堤を直してほしい。島民の願いである。"),
        new("ferry-6", "離島航路の運賃を本土のバス並みにしてほしい。"),
        new("house-1", "空き家が増え、管理されない空き家の倒壊が心配である。"),
        new("house-2", "空家バンクに登録する空家が少ない。所有者が分からない家屋も多い。"),
        new("house-3", "空き家の所有者が遠くに住み、草刈りも雪下ろしもされない。"),
        new("house-4", "倒壊しそうな空き家の解体費を助成し、所有者の背中を押したい。"),
        new("house-5", "空き家を直して移住者の住まいにしたいが、所有者との話がまとまらない。"),
        new("house-6", "空き家の解体費が高く、所有者が放置している家屋がある。"),
        new("shop-1", "集落の商店が閉じ、車のない高齢者が買い物に行けない。"),
        new("shop-2", "移動販売車を走らせているが、燃料が高く採算が合わない。"),
        new("shop-3", "買物に不便な高齢者へ、商店からの配達と移動販売を続けたい。"),
        new("shop-4", "移動販売車の後継者がなく、買い物弱者が増えるおそれがある。"),
        new("shop-5", "買い物弱者の高齢者のため、商店とスーパーまでのデマンドタクシーを走らせたい。"),
        new("shop-6", "移動販売で高齢者の見守りもしている。商店の燃料費を助成してほしい。"),
    ];
}
