using Renkei.Calendar;
using Renkei.FormWorkbooks;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>A workbook of the sample year as a file.</summary>
/// <param name="Oddity">What is odd about it, in Japanese.</param>
/// <param name="IsResaved">Is to be saved once more by LibreOffice, which puts the day into it.</param>
public sealed record SampleWorkbook(string FileName, string Oddity, byte[] Bytes, bool IsResaved = false);

/// <summary>
/// 調査票 of the sample year as files: blank, filled, and as real offices return them. Made without a database and the
/// same every time, but for what LibreOffice adds.
/// </summary>
public static class SampleWorkbooks
{
    private const string Needs = "様式2 課題・ニーズ";
    private const string Body = "様式1 団体情報";

    // 様式2 has 24 columns; H and I change places.
    private static readonly IReadOnlyList<int> RequestFirst = [.. Enumerable.Range(0, 7), 8, 7, .. Enumerable.Range(9, 15)];

    public static IReadOnlyList<SampleWorkbook> Make()
    {
        var (asahi, okura, sakata, yuza) = (Form("063231"), Form("063657"), Form("062049"), Form("064611"));
        return
        [
            Of("01-空の調査票-大蔵村.xlsx", "取り出したままの、何も書いていない調査票。", Blank("063657").Edit()),
            Of("02-記入した調査票-酒田市.xlsx", "素直に記入したもの。直すところはありません。", sakata.Edit()),
            Of("03-隠しシートなし-朝日町.xlsx", "隠しシート（選択肢、_renkei）が落ちたもの。見える調査票番号で受け取れます。", asahi.Edit().RemoveHidden()),
            Of("04-協議メモとコメント付き-遊佐町.xlsx", "町が足したシート『町長協議メモ』とコメント、最終更新者の名前が付いたもの。どれも読み込みません。",
                yuza.Edit().Add("町長協議メモ", "内部の打合せ用（提出しない）", "サンプルのメモです。").SaveAs("試験 太郎")
                    .Comment(Needs, "C6", "試験 太郎", "ここは財政課に確認する")),
            Of("05-全角の数字と和暦-酒田市.xlsx", "順位と概算額が全角、決裁日が和暦、選択肢に空白や半角が混じったもの。直さずに受け取れます。",
                sakata.Edit().Type(Needs, "B6", "１").Type(Needs, "S6", "３，５００").Type(Needs, "D6", "地域振興 ・ 離島")
                    .Type(Needs, "P6", "高(翌年度当初)").Type(Body, "C9", "企画調整課　調整係").Type(Body, "C13", "平成３０年５月１８日")),
            Of("06-並べ替えと書き足し-遊佐町.xlsx", "行を並べ替え、上に行を足し、シートの名前を変え、「県に求めること」を「現状・課題」の前に移したもの。",
                yuza.Edit().Sort(Needs, 6, [2, 0, 1]).MoveColumns(Needs, 5, RequestFirst).PushDown(Needs, 2).Rename(Needs, "課題（企画課取りまとめ）")),
            Of("07-直すところあり-朝日町.xlsx", "選択肢にない分野、単位の付いた額、エラーの計算式、書式やふりがなの付いた貼り付け、長すぎる件名があるもの。",
                asahi.Edit().Type(Needs, "D6", "買い物").Type(Needs, "S6", "350万円")
                    .Calculate(Needs, "K6", "Sheet9!A1", "#REF!", isError: true)
                    .Paste(Needs, "J6", "町単独で燃料費の一部を補助（H28：240千円）。")
                    .TypeWithReading(Needs, "L6", "隣接町", "リンセツチョウ")
                    .Type(Needs, "C6", "移動販売車の更新と運転手の確保及び隣接する町との共同運行に係る経費に対する県の支援について")),
            Of("08-LibreOfficeで保存-大蔵村.xlsx", "LibreOffice で開いて保存し直したもの（隠しシートの強さ、構造の保護、文字の持ち方が変わる）。", okura.Edit())
                with { IsResaved = true },
        ];
    }

    /// <summary>README.md of the folder: each file and what is odd about it.</summary>
    public static string Readme(IEnumerable<SampleWorkbook> samples) => string.Join('\n',
    [
        "# サンプルの調査票（Excel）",
        "",
        "平成30年度の連携課題・ニーズ調査の調査票です。内容はすべてサンプル（架空）です。",
        "`./run samples --out samples` で、同じものをいつでも書き出せます。",
        "",
        "| ファイル | どこが普通と違うか |",
        "|---|---|",
        .. samples.Select(sample => $"| {sample.FileName} | {sample.Oddity} |"),
        "",
        "「LibreOfficeで保存」の1件は、LibreOfficeで実際に保存し直しています。LibreOfficeのない端末では書き出さず、前のものを残します。",
        "",
    ]);

    private static SampleWorkbook Of(string name, string oddity, EditedWorkbook workbook) =>
        new(name, oddity, workbook.WithKeysOf(name).ToBytes());

    private static EditedWorkbook Edit(this FilledForm form) => EditedWorkbook.Of(FormWorkbook.Write(form));

    private static FilledForm Blank(string code) => Fill(code, []);

    private static FilledForm Form(string code) =>
        Fill(code, [.. SampleFiles.Needs("h30").Where(need => need.Body == code).OrderBy(need => need.Serial)]);

    private static FilledForm Fill(string code, IReadOnlyList<SampleNeed> needs)
    {
        var town = SampleFiles.Organization().Municipalities.Single(one => one.Code == code);
        var body = new Organization(OrganizationKind.Municipality, code, town.Name, new FiscalYear(2017).FirstDay);
        var (survey, form) = SampleForm.Build();
        var rows = needs.Select((_, index) => new AnswerRow(EditedWorkbook.KeyOf(needs[index].Number), index + 1, null)).ToList();
        var values = needs.SelectMany((need, index) => SampleNeedValues.Of(need, form, rows[index].Id, first: true));
        if (needs.Count > 0)
        {
            values = values.Concat(SampleBodyValues.Of(town, form, survey.FiscalYear));
        }

        var cases = survey.DeepeningItems.OrderBy(item => item.Number).ToList();
        var content = new AnswerContent(form, cases, rows, values.ToDictionary(one => one.Field, one => DraftMerge.Plain(one.Value)));
        return new FilledForm(
            FormNumber.Of(survey, body, form), survey, code, town.Name,
            new DateOnly(2018, 5, 25).At(Survey.DefaultClosingTime), content, Guid.CreateVersion7(), new DateOnly(2018, 5, 7).At(new TimeOnly(9, 0)))
        {
            Previous = [.. SampleFiles.Needs("h29").Where(need => need.Body == code).OrderBy(need => need.Serial).Select(Line)],
            ExpectedDivisions = SampleForm.Divisions(),
            IsSample = true,
        };
    }

    private static PreviousLine Line(SampleNeed need) => new(
        need.Number, need.Title, need.Field, need.Situation, need.Request, "回答済", need.FinalReply ?? need.InitialReply ?? "");
}
