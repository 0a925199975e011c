namespace Renkei.Redactions;

public static class RedactionRules
{
    public static readonly Rule TextFits = new("redaction.text", $"墨消しする文字は、改行を入れずに{TextPlaces.ShortestText}文字以上{TextPlaces.LongestText}文字以内で入力してください。");
    public static readonly Rule HasReason = new("redaction.reason", $"墨消しの理由を{Redaction.ReasonMaxLength}文字以内で書いてください。");
    public static readonly Rule ReasonWithoutText = new("redaction.reason-text", "理由の中に、墨消しする文字が入っています。その文字を使わずに書いてください。");
    public static readonly Rule StandsSomewhere = new("redaction.nowhere", "この文字は見つかりませんでした。つづりや全角・半角を確かめてください。");
}
