using System.Diagnostics.CodeAnalysis;
using MimeKit;

namespace Renkei.Notices;

/// <summary>
/// A notice as a mail. The subject is the same for all, because subjects are read on the way and obey the same dates as
/// everything else; the text says what the notice says, which names no content.
/// </summary>
internal static class NoticeLetter
{
    public const string Subject = "【連携 Renkei】お知らせがあります";

    public static bool IsAddress([NotNullWhen(true)] string? text) =>
        MailboxAddress.TryParse(text, out var address) && address.Address.Contains('@', StringComparison.Ordinal);

    public static MimeMessage Write(NoticeMail mail, Notice notice, string recipient, MailSettings settings)
    {
        var from = MailboxAddress.Parse(settings.From);
        var letter = new MimeMessage
        {
            Subject = Subject,
            MessageId = $"{mail.Id:N}@{from.Domain}",
            Date = notice.CreatedAt.ToOffset(TimeSpan.FromHours(9)),
            Body = new TextPart("plain") { Text = Text(notice, recipient, settings) },
        };
        letter.From.Add(from);
        letter.To.Add(MailboxAddress.Parse(mail.Address));
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return letter;
    }

    private static string Text(Notice notice, string recipient, MailSettings settings) =>
        $"""
         {recipient}　御担当者様

         {notice.Title}

         {notice.Text}

         次の画面で御確認ください（ログインが必要です）。
         {settings.BaseUrl}{notice.Address}

         --
         連携 Renkei から自動で送っています。このメールには返信できません。
         同じ内容は、ログイン後の「お知らせ」で見られます。
         """;
}
