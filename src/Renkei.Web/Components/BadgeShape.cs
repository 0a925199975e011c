using System.Collections.Frozen;

namespace Renkei.Web.Components;

/// <summary>The shapes of a state. They fill as work advances: open, a quarter, half, full, ticked.</summary>
public enum BadgeShape
{
    Plain,
    Todo,
    Draft,
    Review,
    Sent,
    Done,
    Nil,
    Act,
    Hold,
    Closed,
}

/// <summary>Which shape each state word has, for every area, so that one word looks the same everywhere.</summary>
public static class BadgeShapes
{
    private static readonly FrozenDictionary<string, BadgeShape> OfWord = new Dictionary<BadgeShape, string[]>
    {
        [BadgeShape.Todo] =
            ["未着手", "準備中", "受付", "未登録", "未確認", "未招集", "候補", "構想", "設置前", "これから", "予定"],
        [BadgeShape.Draft] =
            ["作成中", "整理中", "回答案", "案", "下書き", "事業案", "関心", "問合せ", "起案中", "検討中", "一時保存", "暫定", "初回コードを発行済"],
        [BadgeShape.Review] =
            ["庁内確認中", "決裁待ち", "決裁中", "回答案作成中", "所管課照会中", "確認中", "取りまとめ中", "推進会議に諮る", "予算要求中",
             "検討", "視察", "議事録確認", "中間報告", "取組中", "評価", "内容確認待ち", "確認待ち", "団体の確認待ち", "お預かり", "代行入力", "回議中", "回答準備中"],
        [BadgeShape.Sent] =
            ["提出済", "再提出済", "決裁済", "受付中", "共有済", "一次回答済", "通知済", "予算化", "導入決定", "実施中", "引受け済", "協力依頼",
             "設置", "検討中（WT）", "テーマ候補", "総合支庁で対応", "所管課で対応", "国へ提案", "有効", "確認済", "一部", "別途決裁", "利用中", "開催済",
             "速報", "取込済", "代行入力・提出"],
        [BadgeShape.Done] =
            ["受付済", "公表済", "最終回答済", "回答済", "個別回答", "連携テーマに決定", "実現", "公開", "導入済", "最終報告", "事業化", "了承", "WT設置",
             "原案了承", "一部修正了承", "意見を付して了承", "書面により了承", "合意", "確認", "完了", "継続", "拡充", "確定"],
        [BadgeShape.Nil] = ["該当なし", "情報提供", "情報提供・助言で回答", "不要"],
        [BadgeShape.Act] =
            ["修正のお願い中", "差戻し", "更新要確認", "期限超過", "登録できません", "期限の相談中", "未回答", "未作成", "要対応", "後閲待ち", "未協議", "変更が必要", "初回コードの期限切れ"],
        [BadgeShape.Hold] = ["継続協議", "引き続き検討", "保留", "不在", "欠員", "見直し", "一時停止（入力の間違い）"],
        [BadgeShape.Closed] =
            ["受付終了", "掲載取止め", "取下げ", "見送り", "今回は見送り", "終了", "統合", "現時点では対応困難", "対応困難", "方針変更", "アーカイブ",
             "報告了承", "報告のみ", "停止", "失効", "取戻し", "停止中", "取止め", "団体が取止め", "中止"],
    }
    .SelectMany(shape => shape.Value.Select(word => (word, shape.Key)))
    .ToFrozenDictionary(entry => entry.word, entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The shape of a state word; <see cref="BadgeShape.Plain"/> for a word that is no known state.</summary>
    public static BadgeShape Of(string word) => OfWord.GetValueOrDefault(word, BadgeShape.Plain);
}
