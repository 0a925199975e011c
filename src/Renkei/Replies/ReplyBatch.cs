using Renkei.Calendar;

namespace Renkei.Replies;

/// <summary>The replies of a round that are decided together (市町村課長 決裁) and delivered with one date and number.</summary>
public sealed class ReplyBatch
{
    public const int TitleMaxLength = 100;

    public ReplyBatch(FiscalYear fiscalYear, ReplyRound round, string title, string documentNumber, DateTimeOffset now)
    {
        ReplyRules.TitleFits.Require(title.Trim().Length is > 0 and <= TitleMaxLength);
        FiscalYear = fiscalYear;
        Round = round;
        Title = title.Trim();
        DocumentNumber = documentNumber.Trim();
        CreatedAt = now;
    }

    private ReplyBatch()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public FiscalYear FiscalYear { get; private set; }

    public ReplyRound Round { get; private set; }

    public string Title { get; private set; } = "";

    public string DocumentNumber { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    internal void Deliver(DateTimeOffset now) => DeliveredAt = now;
}
