using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>Why a returned workbook is not taken, and what to do next.</summary>
public static class UploadRules
{
    /// <summary>Bytes of one workbook; a form of 50 rows has some 60 thousand.</summary>
    public const int MostMebibytes = 10;

    private const int MostTold = 5;

    public static readonly Rule Fits = new(
        "upload.size", $"{MostMebibytes}MBを超えるため、登録できません。図や不要なシートを外して保存し直し、もう一度お試しください。");

    public static readonly Rule OfThisSurvey = new(
        "upload.other-survey", "この調査の調査票ではありません（右上の調査票番号が違います）。この画面から受け取った調査票に書いて、もう一度登録してください。");

    public static readonly Rule KnownBody = new(
        "upload.unknown-body", "この調査をお願いしている団体の調査票ではありません。右上の調査票番号を確かめてください。");

    public static readonly Rule StillWaiting = new(
        "upload.settled", "この調査票は、すでに取り込まれたか取り止めになっています。一覧で状態を確かめてください。");

    public static readonly Rule NothingWrong = new(
        "upload.problems", "直すところがあるため、取り込めません。調査票を直して保存し、もう一度登録してください。");

    public static readonly Rule EveryRowChosen = new(
        "upload.open-rows", "まだ選んでいない行があります。行ごとにどちらにするか選んでから、取り込んでください。");

    public static readonly Rule DraftStayed = new(
        "upload.draft-moved", "見比べているあいだに、下書きが変わりました。まだ何も取り込んでいません。新しい見比べの結果を確かめて、もう一度取り込んでください。");

    public static readonly Rule ReceivedByNow = new(
        "upload.received-on", "受領日には今日以前の日付を入力してください。");

    public static readonly Rule NotAtOnce = new(
        "upload.raced", "登録しているあいだに、この団体の回答が更新されました。まだ登録していません。もう一度登録してください。");

    public static Rule KnownEdition(FormNumber number) => new(
        "upload.unknown-edition", $"第{number.Edition}版の調査票は出ていません（調査票番号 {number}）。右上の調査票番号を確かめてください。");

    public static Rule OfThisBody(FormNumber number) => new(
        "upload.other-body", $"別の団体の調査票です（調査票番号 {number}）。自団体の調査票を選んでください。");

    public static Rule Settled(string bodyName) => new(
        "upload.not-editable", $"{bodyName}の回答は提出済みか、庁内で確認中です。内容が変わったときは、修正をお願いするか、団体に差替えを始めていただいてから、もう一度登録してください。");

    public static Rule ProxyUnderway(string bodyName) => new(
        "upload.proxy-underway", $"{bodyName}の回答は県が代行で入力している途中で、この調査票とは同じ欄の内容が違うか、似た課題があります。回答の画面で代行入力を直すか、代行入力をやめてから、もう一度登録してください。");

    public static Rule RowsFit(int count) => new(
        "upload.rows", $"課題が{count}件になるため、取り込めません。様式2は{ResponseLimits.MostNeeds}件までです。要らない課題を外すか、まとめてから、もう一度登録してください。");

    public static Rule SheetRowsFit(ReturnedWorkbook workbook) => new(
        "upload.sheet-rows",
        $"様式2に課題が{NeedsIn(workbook):#,0}件書かれています。様式2は{ResponseLimits.MostNeeds}件までです。まとめるか減らしてから、もう一度登録してください。{FirstProblems(workbook)}");

    public static int NeedsIn(ReturnedWorkbook workbook) => workbook.Rows.Count(row => row.Section == FormSection.NeedColumn);

    private static string FirstProblems(ReturnedWorkbook workbook)
    {
        var problems = workbook.Problems.Where(problem => problem.IsRefused).ToList();
        return problems.Count == 0
            ? ""
            : $"ほかに直すところが{problems.Count:#,0}か所あります。はじめの{Math.Min(problems.Count, MostTold)}か所は次のとおりです。{string.Concat(problems.Take(MostTold).Select(problem => problem.Message))}";
    }
}
