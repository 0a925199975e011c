using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

/// <summary>An item of a frozen form, to be read; what does not apply to its kind is left out.</summary>
internal static class FormItemWords
{
    public static IReadOnlyList<Pair> Of(FormItem item) =>
    [
        new("見出し", item.Label),
        new("答え方", item.Kind.InJapanese()),
        new("この年度で使う", item.IsUsed ? "使う" : "使わない"),
        new("必須・任意", item.IsRequired ? "必須" : "任意"),
        .. Where(item.Section == FormSection.NeedColumn, "簡単な様式", item.IsInShortForm ? "出す" : "出さない"),
        .. Where(item.MaxLength is not null, "文字数の上限", $"{item.MaxLength}字"),
        .. Where(item.Kind == FormItemKind.WholeNumber, "数の範囲", $"{item.Minimum}～{item.Maximum}"),
        .. Where(item.IsChoice, "選択肢", item.OptionLines),
        .. Where(item.IsChoice, "はじめに選んでおく値", item.Preset ?? "なし"),
        new("書き方", item.Guidance),
        new("記入例", item.Example),
    ];

    private static IEnumerable<Pair> Where(bool applies, string name, string? value) => applies ? [new(name, value)] : [];
}
