using Renkei.Calendar;
using Renkei.Workbooks;

namespace Renkei.Consolidation;

/// <summary>How a 取りまとめ表 names itself on paper, in files and on every sheet.</summary>
/// <param name="IsSample">The data folder is a sample one.</param>
public sealed record ConsolidationPaper(ConsolidatedTable Table, bool IsSample)
{
    /// <summary>平成30年度連携課題・ニーズ調査　取りまとめ表（第１次集計）</summary>
    public string Title => JapaneseDate.InLetters($"{Table.Survey.Title}　取りまとめ表（{Table.Label}）");

    /// <summary>平成30年６月５日現在　取扱注意（公表前）　県庁内限り</summary>
    public string AsOf => string.Join('　', new[]
    {
        $"{JapaneseDate.InLetters(Table.AsOf.DateInJapan().InJapaneseWithoutWeekday())}現在",
        Table.IsToBeHandledWithCare ? "取扱注意（公表前）" : "",
        Table.Version.InJapanese(),
        IsSample ? "サンプル" : "",
    }.Where(part => part.Length > 0));

    /// <summary>取りまとめ表_H30_第1次集計_県・市町村限り_173件.</summary>
    public string FileName =>
        $"取りまとめ表_{Table.Survey.Code}_{Table.Label}_{Table.Version.InJapanese()}_{Table.Keys.Count}件";

    /// <summary>What the version leaves out; empty in the secretariat's.</summary>
    public string Omission => Table.IsSecretariats ? ""
        : $"この版では、公開区分が事務局限りの課題などを{Table.OmittedCount}件除いています。"
            + (Table.Version == ConsolidationVersion.Municipalities ? "協議の前の相手方の名前は表示していません。" : "");

    public SheetLayout Sheet(string name, IReadOnlyList<TableColumn> columns, params IEnumerable<string> notes) => new(name, columns)
    {
        Title = $"{Title}　{name}",
        Notes = [$"{AsOf}　{Table.Keys.Count}件", .. notes.Append(Omission).Where(note => note.Length > 0)],
        PageNote = AsOf,
    };
}
