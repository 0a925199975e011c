namespace Renkei.Editions;

public enum CorrectedFormStatus
{
    /// <summary>作成中</summary>
    Editing,

    /// <summary>決裁中</summary>
    InReview,

    /// <summary>決裁済: the new edition is what is asked.</summary>
    InForce,

    /// <summary>取止め</summary>
    Abandoned,
}

public static class CorrectedFormWords
{
    public static string InJapanese(this CorrectedFormStatus status) => status switch
    {
        CorrectedFormStatus.Editing => "作成中",
        CorrectedFormStatus.InReview => "決裁中",
        CorrectedFormStatus.InForce => "決裁済",
        _ => "取止め",
    };
}
