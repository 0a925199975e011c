namespace Renkei.Forms;

/// <summary>The words of forms on screen and paper.</summary>
public static class FormWords
{
    public static string InJapanese(this FormVariant variant) =>
        variant == FormVariant.Municipal ? "市町村用" : "県部局用";

    public static string InJapanese(this FormSection section) => section switch
    {
        FormSection.BodyQuestion => "様式1　団体情報・設問",
        FormSection.NeedColumn => "様式2　課題・ニーズ",
        _ => "様式3　検討を深める案件",
    };

    public static string InJapanese(this FormItemKind kind) => kind switch
    {
        FormItemKind.ShortText => "一行の文字",
        FormItemKind.LongText => "文章",
        FormItemKind.WholeNumber => "整数",
        FormItemKind.SingleChoice => "一つ選ぶ",
        FormItemKind.MultipleChoice => "いくつでも選ぶ",
        _ => "日付",
    };
}
