namespace Renkei.Forms;

public static class FormRules
{
    public static readonly Rule Unfrozen = new("form.frozen", "この調査票は決裁に回した後のため、変更できません。準備中に戻してから変更するか、開始後は訂正版を作成してください。");
    public static readonly Rule LabelFits = new("form.label", $"見出しは1文字以上{FormItem.LabelMaxLength}文字以内で入力してください。");
    public static readonly Rule TextFits = new("form.text", $"書き方と記入例は、それぞれ{FormItem.TextMaxLength}文字以内で入力してください。");
    public static readonly Rule HasOptions = new("form.options", "選択肢を2つ以上、1行に1つずつ入力してください。");
    public static readonly Rule OptionsFit = new("form.options-fit", $"選択肢は{FormItem.MostOptions}個まで、1つ{FormItem.OptionMaxLength}文字以内で、同じものがないように入力してください。");
    public static readonly Rule PresetIsAnOption = new("form.preset", "はじめに選んでおく値が選択肢にありません。選択肢の中から入力してください。");
    public static readonly Rule LengthMakesSense = new("form.length", "文字数の上限は1から4000までの数で入力してください。");
    public static readonly Rule RangeMakesSense = new("form.range", "最小の数は最大の数以下にしてください。");
    public static readonly Rule EssentialStays = new("form.essential", "この欄は様式2の基本の欄のため、使う・必須のままにしてください。");
    public static readonly Rule OnlyOwnIsRemoved = new("form.standard", "標準の欄は取り除けません。使わないときは「使う」を外してください。");
    public static readonly Rule StillThatVersion = new("form.stale", "他の利用者が先にこの項目を更新しました。いまの内容を確かめてから、もう一度入力してください。");
    public static readonly Rule FitsInSection = new("form.full", $"一つの様式に置ける項目は{Questionnaire.MostItems}個までです。使わない項目を取り除いてから追加してください。");

    public static readonly Rule KindStays = new("form.kind", "すでに尋ねた項目の答え方は変えられません。この項目の「この年度で使う」を外し、新しい項目を加えてください。");
    public static readonly Rule AskedBefore = new("form.asked-before", "前の版で尋ねた項目は取り除けません。尋ねないときは「この年度で使う」を外してください。書かれたものは残ります。");
    public static readonly Rule InForceFirst = new("form.not-in-force", "訂正版は、いま使っている版から作ります。作成中の訂正版を先に終えてください。");
    public static readonly Rule FrozenFirst = new("form.not-frozen", "訂正版は、決裁に回してから使い始めます。先に決裁に回してください。");

    internal static void Check(FormItem item, FormItemTerms terms)
    {
        LabelFits.Require(terms.Label.Trim().Length is > 0 and <= FormItem.LabelMaxLength);
        TextFits.Require(terms.Guidance.Length <= FormItem.TextMaxLength && terms.Example.Length <= FormItem.TextMaxLength);
        HasOptions.Require(!item.IsChoice || terms.Options.Count >= 2);
        OptionsFit.Require(terms.Options.Count <= FormItem.MostOptions
            && terms.Options.All(option => option.Trim().Length is > 0 and <= FormItem.OptionMaxLength)
            && terms.Options.Distinct().Count() == terms.Options.Count);
        PresetIsAnOption.Require(string.IsNullOrEmpty(terms.Preset) || terms.Options.Contains(terms.Preset));
        LengthMakesSense.Require(terms.MaxLength is null or (>= 1 and <= 4000));
        RangeMakesSense.Require(!(terms.Minimum > terms.Maximum));
        EssentialStays.Require(!item.IsEssential || (terms.IsUsed && terms.IsRequired));
    }
}
