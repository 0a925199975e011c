using Renkei.Publishing;

namespace Renkei.Web.Publishing;

/// <summary>Where a publication stands, in the words of its badge.</summary>
internal static class PublicationWords
{
    public static string Of(PublicationPlan? plan) => plan switch
    {
        null => "未着手",
        { IsInApproval: true } => "決裁中",
        { Status: PublicationStatus.Preparing } => "準備中",
        { Status: PublicationStatus.Approved } => "決裁済",
        { Status: PublicationStatus.Published } => "公表済",
        _ => "取止め",
    };
}
