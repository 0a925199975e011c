using Renkei.Organizations;

namespace Renkei.Notices;

/// <summary>
/// お知らせ: something a body or a 課 should know, shown on screen and, where mail is set, sent to its contacts. Written
/// in the transaction that made it true. It names no content of an answer, because mail leaves the system.
/// </summary>
public sealed class Notice
{
    public const int TitleMaxLength = 100;
    public const int TextMaxLength = 1000;
    public const int AddressMaxLength = 200;

    /// <param name="recipient">The body, or the 課, whose people are to know.</param>
    /// <param name="title">回答の期限を6月8日（金）まで延ばしました</param>
    /// <param name="text">What happened and what comes next, in a sentence or two.</param>
    /// <param name="address">The page to go to, from the root of the site: /surveys/H30/responses/062049.</param>
    /// <param name="now">When it became true.</param>
    public Notice(Organization recipient, string title, string text, string address, DateTimeOffset now)
        : this(recipient.Id, title, text, address, now)
    {
    }

    public Notice(Guid recipientId, string title, string text, string address, DateTimeOffset now)
    {
        NoticeRules.Fits.Require(title.Length is > 0 and <= TitleMaxLength
            && text.Length <= TextMaxLength && address.Length is > 0 and <= AddressMaxLength);
        RecipientId = recipientId;
        Title = title;
        Text = text;
        Address = address;
        CreatedAt = now;
    }

    private Notice()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid RecipientId { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    [NotTyped]
    public string Address { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }
}
