namespace Renkei.Needs;

/// <summary>What the public may read of a need, once the body has confirmed it.</summary>
public sealed partial class Need
{
    /// <summary>公表用件名 and 公表用要旨, proposed by the secretariat; the body confirms them.</summary>
    public void WritePublicText(string title, string summary)
    {
        NeedRules.PublicTextFits.Require(
            title.Trim().Length is > 0 and <= PublicTitleMaxLength
            && summary.Trim().Length is > 0 and <= PublicSummaryMaxLength);
        if (title.Trim() == PublicTitle && summary.Trim() == PublicSummary)
        {
            return;
        }

        PublicTitle = title.Trim();
        PublicSummary = summary.Trim();
        PublicTextConfirmedAt = null;
    }

    public void ConfirmPublicText(DateTimeOffset now)
    {
        NeedRules.MayBePublic.Require(MayBePublished);
        NeedRules.PublicTextWritten.Require(PublicTitle is not null && PublicSummary is not null);
        PublicTextConfirmedAt = now;
    }
}
