using Renkei.Consolidation;
using Renkei.Web.Components;

namespace Renkei.Web.Consolidation;

public sealed partial class FixPage(FixConsolidation fix)
{
    private bool HasFinal => Editions.Any(edition => edition.Kind == EditionKind.Final);

    private string Kind => Sent("kind") is { Length: > 0 } sent ? sent : Kinds[0].Value;

    private IReadOnlyList<Option> Kinds =>
    [
        .. HasFinal ? Array.Empty<Option>()
            : [new Option(nameof(EditionKind.Interim), $"第{Editions.Count + 1}次集計", "この後も提出や差替えを待つときに選びます。")],
        new Option(
            nameof(EditionKind.Final), HasFinal ? "確定の次の版" : "確定", "推進会議と公表は、確定した表をもとに進めます。"),
    ];

    private Task FixAsync() => DoAsync(
        () => fix.ExecuteAsync(
            Code, Kind == nameof(EditionKind.Final) ? EditionKind.Final : EditionKind.Interim, Sent("note"), Cancellation),
        ConsolidationAddress.Of(Code, edition: Editions.Count + 1), "取りまとめ表を固定しました",
        "この版の画面とExcelは、これから変わりません。");
}
