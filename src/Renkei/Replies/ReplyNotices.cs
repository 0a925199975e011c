using Renkei.Calendar;
using Renkei.Notices;

namespace Renkei.Replies;

/// <summary>What a body is told when replies to its needs were delivered.</summary>
internal static class ReplyNotices
{
    public static Notice Delivered(ReplyBatch batch, Guid bodyId, int count, DateTimeOffset now) => new(
        bodyId,
        $"{batch.Round.Japanese()}をお届けしました",
        $"{batch.FiscalYear.InJapanese()}の課題・ニーズ{count}件への{batch.Round.Japanese()}をお届けしました。公表の前ですので、取扱いに御注意ください。",
        $"/replies/{batch.FiscalYear.Prefix()}",
        now);
}
