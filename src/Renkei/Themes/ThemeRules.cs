namespace Renkei.Themes;

public static class ThemeRules
{
    public static readonly Rule NameFits = new("theme.name", $"テーマ名は1文字以上{Theme.NameMaxLength}文字以内で入力してください。");
    public static readonly Rule SummaryFits = new("theme.summary", $"主な課題は{Theme.TextMaxLength}文字以内で入力してください。");
    public static readonly Rule Editable = new("theme.closed", "このテーマは推進会議の結果が出ているため、中身を変えられません。見送りのテーマは、先に「候補に戻す」を行ってください。");
    public static readonly Rule CanGoToCouncil = new("theme.council", "推進会議に諮れるのは、候補と継続協議のテーマです。状態を確かめてください。");
    public static readonly Rule HasNeeds = new("theme.empty", "課題が1件もないテーマは諮れません。課題を入れるか、見送りにしてください。");
    public static readonly Rule IsBeforeCouncil = new("theme.not-before-council", "推進会議に諮っているテーマだけが決定できます。先に「推進会議に諮る」を行ってください。");
    public static readonly Rule CanBeDeferred = new("theme.defer", "決定したテーマは見送りにできません。状態を確かめてください。");
    public static readonly Rule CanBeBroughtBack = new("theme.back", "候補に戻せるのは、推進会議に諮っているテーマと、見送りにしたテーマです。状態を確かめてください。");
    public static readonly Rule ReasonIsTold = new("theme.reason", "理由を書いてください。もとになった課題の団体へ伝わります。");
    public static readonly Rule OfTheYearBefore = new("theme.not-the-year-before", "継続できるのは前年度のテーマです。前年度のテーマから選んでください。");
    public static readonly Rule NothingToGroup = new("theme.no-needs", "新しく組み分ける課題がありません。人が触れた候補の課題と、人が分類なしに置いた課題は動かしません。組み分け直すときは、先に「自動の仮分類に任せる」へ移してください。");
}
