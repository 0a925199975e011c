using Renkei.Calendar;
using Renkei.Needs;

namespace Renkei.Replies;

/// <summary>文例 by 対応区分, to begin a reply with; ○○ stands where the writer says what is meant.</summary>
public static class ReplySentences
{
    /// <returns>Empty while the 対応区分 is open.</returns>
    public static string For(Need need, string? theme) => need.Disposition switch
    {
        NeedDisposition.StudyAsTheme =>
            $"本課題は、{need.FiscalYear.InJapanese()}の連携テーマ「{theme ?? "○○"}」として、ワーキングチームで具体的な方策を検討してまいります。",
        NeedDisposition.RegionalCooperation => "総合支庁が管内の市町村とともに対応します。○月に関係する市町村との打合せを行います。",
        NeedDisposition.HandledByDivision => "所管課の○○課が対応します。具体的な進め方は、○月までに○○課からお知らせします。",
        NeedDisposition.ExistingScheme => "現在実施している「○○事業」により対応が可能です。申請の時期・窓口は次のとおりです。",
        NeedDisposition.CooperationAmongMunicipalities => "市町村間の連携により対応をお願いします。県は、○○について助言と調整を行います。",
        NeedDisposition.InformationAndAdvice => "○○について、次の情報をお知らせします。御不明な点は○○課へ御相談ください。",
        NeedDisposition.ProposalToNation => "本課題は、○月の国への提案・要望に反映します。結果は改めてお知らせします。",
        NeedDisposition.ContinuedStudy =>
            $"引き続き検討することとし、{need.NextReport ?? "○年○月の推進会議"}までに検討状況をお知らせします。",
        NeedDisposition.DifficultAtPresent =>
            $"{need.Reason ?? "○○のため"}、現時点では対応が困難です。なお、○○については御相談に応じます。",
        _ => "",
    };
}
