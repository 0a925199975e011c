using Renkei.Calendar;
using Renkei.Notices;
using Renkei.Organizations;

namespace Renkei.Publishing;

/// <summary>What all bodies are told about a publication: on the working day before, with its embargo, and at its hour.</summary>
internal static class PublicationNotices
{
    public static Notice Planned(PublicationPlan plan, Organization body, DateTimeOffset now) => new(
        body,
        $"公表の予定をお知らせします（解禁：{plan.PublishAt.DateInJapan().InJapaneseWithoutYear()}{plan.PublishAt.TimeInJapanese()}）",
        $"{plan.FiscalYear.InJapanese()}の連携課題・ニーズ調査の結果を公表する予定です。解禁の日時までは、内容を外へ出さないようお願いします。",
        $"/replies/{plan.FiscalYear.Prefix()}",
        now);

    public static Notice Published(PublicationPlan plan, Organization body, DateTimeOffset now) => new(
        body,
        "公表しました",
        $"{plan.FiscalYear.InJapanese()}の連携課題・ニーズ調査の結果を公表しました。わがまちのページで見られます。",
        $"/years/{plan.FiscalYear.Prefix()}",
        now);
}
