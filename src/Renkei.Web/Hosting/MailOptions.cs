using System.Globalization;
using MimeKit;
using Renkei.Notices;

namespace Renkei.Web.Hosting;

/// <summary>Mail, from <c>--smtp host:port</c> and its companions or RENKEI_SMTP and so on. The password never stands on the command line.</summary>
internal static class MailOptions
{
    private const int UsualPort = 587;

    public static readonly string[] Known =
        ["--smtp", "--smtp-starttls", "--smtp-user", "--smtp-password-file", "--mail-from", "--base-url"];

    /// <exception cref="SiteRefusedException">Something is missing, or cannot be used.</exception>
    public static MailSettings From(IConfiguration configuration)
    {
        if (Value(configuration, "smtp") is not { } server)
        {
            return MailSettings.Off;
        }

        var (host, port) = ServerOf(server);
        var from = Value(configuration, "mail-from");
        var address = Value(configuration, "base-url")?.TrimEnd('/');
        Require(from is not null && MailboxAddress.TryParse(from, out _), "「--mail-from」に差出人のアドレスを指定してください。");
        Require(Uri.TryCreate(address, UriKind.Absolute, out var page) && page.Scheme.StartsWith("http", StringComparison.Ordinal),
            "「--base-url」に、利用者が開くアドレス（https://…）を指定してください。");
        return new MailSettings(host, port, from!, address!)
        {
            UsesStartTls = Value(configuration, "smtp-starttls") is not "off",
            User = Value(configuration, "smtp-user"),
            Password = PasswordOf(configuration),
        };
    }

    private static (string Host, int Port) ServerOf(string server)
    {
        var parts = server.Split(':');
        var port = UsualPort;
        Require(parts.Length <= 2 && parts[0].Length > 0
            && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out port)),
            $"「--smtp {server}」は使えません。「mail.example.lg.jp:587」のように書いてください。");
        return (parts[0], port);
    }

    private static string? PasswordOf(IConfiguration configuration)
    {
        if (Value(configuration, "smtp-password-file") is not { } file)
        {
            return configuration["smtp_password"];
        }

        Require(File.Exists(file), $"「--smtp-password-file {file}」のファイルがありません。");
        return File.ReadAllText(file).Trim();
    }

    /// <summary>Names in the environment have no hyphens: RENKEI_MAIL_FROM.</summary>
    private static string? Value(IConfiguration configuration, string name) =>
        configuration[name] ?? configuration[name.Replace('-', '_')];

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new SiteRefusedException(message);
        }
    }
}
