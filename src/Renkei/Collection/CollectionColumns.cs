using System.Globalization;
using Renkei.Calendar;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>A column of the table of answers, the same on screen, in Excel and on paper.</summary>
/// <param name="Width">In characters, as Excel counts them.</param>
public sealed record CollectionColumn(string Head, double Width, Func<CollectionRow, string> Text, bool IsNumber = false);

/// <summary>回答状況一覧 (layout C), column by column.</summary>
public static class CollectionColumns
{
    public const string Name = "団体名";
    public const string State = "状態";

    public static IReadOnlyList<CollectionColumn> All { get; } =
    [
        new("地域", 12, row => row.Answer.Region.Replace("総合支庁", "", StringComparison.Ordinal)),
        new("団体コード", 10, row => row.Answer.Code),
        new(Name, 12, row => row.Answer.Name),
        new("担当課・担当者（正）", 22, row => row.Contact is { } contact ? $"{contact.Unit} {contact.Title}" : ""),
        new("電話・内線", 20, row => Telephone(row.Contact)),
        new("期限", 12, row => Day(row.Response.DueAt)),
        new("延長後", 12, row => row.Response.IsExtended ? Day(row.Response.ExtendedUntil!.Value) : ""),
        new(State, 14, row => row.Answer.State),
        new("種別", 14, row => row.Kind),
        new("件数 様式2", 8, row => Number(row.Sent?.Needs), IsNumber: true),
        new("件数 様式3", 8, row => Number(row.Sent?.Deepenings), IsNumber: true),
        new("提出日時", 16, row => row.Response.SubmittedAt is { } at ? Moment(at) : ""),
        new("方法", 8, row => row.Sent?.Method.InJapanese() ?? ""),
        new("決裁", 20, row => row.Sent is { } sent ? $"{sent.How} {sent.Post}".Trim() : ""),
        new("修正のお願い 回数", 8, row => Times(row.Response.CorrectionCount), IsNumber: true),
        new("差替え 回数", 8, row => Times(row.Response.ReplacementCount), IsNumber: true),
        new("最終連絡", 14, row => row.LastContact is { } last ? $"{Short(last.On)} {last.Way.InJapanese()}" : ""),
        new("次の対応", 24, row => row.Next is { } next ? $"{Short(next.On)} {next.What}" : ""),
        new("備考", 30, row => row.Remarks),
    ];

    private static string Telephone(CollectionContact? contact) =>
        contact is null ? ""
        : string.IsNullOrEmpty(contact.Extension) ? contact.Telephone : $"{contact.Telephone}（内線{contact.Extension}）";

    private static string Day(DateTimeOffset at) => at.DateInJapan().InJapaneseWithoutYear();

    private static string Short(DateOnly day) => $"{day.Month}月{day.Day}日";

    private static string Moment(DateTimeOffset at) =>
        $"{Short(at.DateInJapan())} {at.ToOffset(JapanTime.Offset).ToString("H:mm", CultureInfo.InvariantCulture)}"
        + (OpeningDays.CountsOn(at) is var day && day != at.DateInJapan() ? $"（{Short(day)}扱い）" : "");

    private static string Number(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Times(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
