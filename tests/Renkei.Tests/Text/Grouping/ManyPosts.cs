using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Grouping;

/// <summary>Made posts on clear matters: each says five of the twelve words of its matter.</summary>
internal static class ManyPosts
{
    private static readonly string[] Matters =
    [
        "定期船 航路 離島 欠航 桟橋 運賃 島民 防波堤 船員 乗客 灯台 港湾",
        "空き家 所有者 倒壊 解体 相続 家屋 屋根 敷地 登記 住宅 庭木 借家",
        "商店 買い物 移動販売 食料品 店主 配達 惣菜 市場 行商 値札 魚屋 八百屋",
        "除雪 豪雪 雪下ろし 吹雪 融雪 凍結 排雪 路面 長靴 積雪 雪崩 氷柱",
        "高校 通学 教室 給食 部活動 教師 図書室 生徒 授業 校庭 入試 制服",
        "水田 果樹 収穫 農機 肥料 田植え 害虫 出荷 稲作 畜産 牧草 農家",
        "病院 診療 看護 医師 薬局 手術 患者 外来 救急 検診 入院 往診",
        "森林 間伐 林道 木材 製材 植林 伐採 苗木 山林 丸太 薪 猟師",
    ];

    /// <summary>Sixteen posts that have nothing in common with others or each other; they stand first in ordinal order.</summary>
    public static readonly IReadOnlyList<GroupingText> Odd =
    [
        .. ("プラネタリウム ティラノサウルス バイオリン フラメンコ チェス ワイン ダイビング カヌー " +
            "ヨガ サーフィン ゴルフ テニス ピアノ オペラ ケーキ ミシン")
            .Split(' ').Select((word, number) => new GroupingText($"odd-{number}", $"「{word}」")),
    ];

    /// <summary>As many as wanted on each of the first matters; the id begins with the number of the matter.</summary>
    public static IReadOnlyList<GroupingText> On(int matters, int each)
    {
        var random = new Random(20181127);
        return [.. Matters.Take(matters).SelectMany((matter, number) => Enumerable.Range(0, each).Select(post =>
        {
            var words = matter.Split(' ');
            random.Shuffle(words);
            return new GroupingText(
                $"{number}-{post}", $"{words[0]}の{words[1]}や{words[2]}、そして{words[3]}と{words[4]}に困る。{post}");
        }))];
    }
}
