namespace Renkei.Collection;

/// <summary>How something was said, or how an answer came.</summary>
public enum ContactWay
{
    /// <summary>電話</summary>
    Telephone,

    /// <summary>メール</summary>
    Mail,

    /// <summary>訪問</summary>
    Visit,

    /// <summary>FAX</summary>
    Fax,

    /// <summary>システム: on the page for it.</summary>
    System,
}

public static class ContactWays
{
    public static string InJapanese(this ContactWay way) => way switch
    {
        ContactWay.Telephone => "電話",
        ContactWay.Mail => "メール",
        ContactWay.Visit => "訪問",
        ContactWay.Fax => "FAX",
        _ => "システム",
    };
}
