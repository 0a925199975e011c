using Renkei.Publishing;

namespace Renkei.Web.Publishing;

/// <summary>Where a publication stands, in the words of its badge.</summary>
internal static class PublicationWords
{
    public static string Of(PublicationChecklist check) => check.Plan switch
    {
        null => check.Past.Count > 0 ? "公表済" : "未着手",
        { IsInApproval: true } => "決裁中",
        { Status: PublicationStatus.Preparing } => "準備中",
        { Status: PublicationStatus.Approved } => "決裁済",
        _ => "取止め",
    };
}
