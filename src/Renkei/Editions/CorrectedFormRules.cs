namespace Renkei.Editions;

public static class CorrectedFormRules
{
    public static readonly Rule Correctable = new("corrected.not-open", "訂正版を作れるのは、受付を始めてから共有を始めるまでです。準備中の調査票は、そのまま直してください。");
    public static readonly Rule HasForms = new("corrected.no-form", "訂正する調査票を選んでください。");
    public static readonly Rule OneAtATime = new("corrected.another", "作成中又は決裁中の訂正版があります。先にそれを終えるか、取り止めてください。");
    public static readonly Rule Editable = new("corrected.not-editable", "この訂正版は決裁に回したか、すでに終わっています。直すときは決裁を取り戻すか、新しい訂正版を作ってください。");
    public static readonly Rule ReasonFits = new("corrected.reason", $"訂正の理由は{CorrectedForm.TextMaxLength}文字以内で入力してください。");
    public static readonly Rule DocumentNumberFits = new("corrected.document-number", $"文書番号は{CorrectedForm.DocumentNumberMaxLength}文字以内で入力してください。");
    public static readonly Rule ReasonIsTold = new("corrected.no-reason", "訂正の理由を書いてから、決裁に回してください。各団体への通知に載ります。");
    public static readonly Rule SomethingChanged = new("corrected.no-change", "前の版から変わったところがありません。調査票を直してから、決裁に回してください。");
    public static readonly Rule MeaningStays = new("corrected.meaning", "見出しが大きく変わった項目があります。同じことを尋ねていると確かめて印を付けるか、「この年度で使う」を外して新しい項目を加えてください。");
    public static readonly Rule AsksForWhatIsNew = new("corrected.nothing-new", "新しく必須になった項目がないため、提出済みの団体に追加の記入はお願いできません。「お願いしない」を選んでください。");
    public static readonly Rule Proposed = new("corrected.not-proposed", "この訂正版は決裁に回っていません。先に決裁に回してください。");
}
