namespace Renkei.Notices;

/// <summary>How mail leaves the house. Off unless the operator named a server.</summary>
/// <param name="Host">Name or number of the SMTP server; empty when mail is off.</param>
/// <param name="From">From whom the mails are.</param>
/// <param name="BaseUrl">What stands before a page's address in a mail: https://renkei.example.lg.jp.</param>
public sealed record MailSettings(string Host, int Port, string From, string BaseUrl)
{
    public static readonly MailSettings Off = new("", 0, "", "");

    /// <summary>Encrypts the connection by STARTTLS, and does not send where that cannot be had.</summary>
    public bool UsesStartTls { get; init; } = true;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>How long a server that does not answer is waited for.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    public bool IsOn => Host.Length > 0;

    /// <summary>Without the password, so that no log can hold it.</summary>
    public override string ToString() => IsOn ? $"{Host}:{Port}" : "off";
}
