using Renkei.Access;
using Renkei.Audit;
using Renkei.Responses;

namespace Renkei.Questions;

/// <summary>An answer as it was given, with the question as it was worded then. Never changed; a correction is the next one.</summary>
public sealed class GivenAnswer : IPartOfRecord
{
    internal GivenAnswer(Question question, bool isPublic, string reason, Actor writer, DateTimeOffset now)
    {
        QuestionId = question.Id;
        Number = question.Answers.Select(answer => answer.Number).DefaultIfEmpty().Max() + 1;
        IsPublic = isPublic;
        QuestionText = isPublic ? question.PublicText : question.Text;
        Text = question.Draft;
        Reason = reason;
        GivenBy = writer.ByPost();
        GivenAt = now;
    }

    private GivenAnswer()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid QuestionId { get; private set; }

    public Guid RecordId => QuestionId;

    public int Number { get; private set; }

    /// <summary>掲載, otherwise 個別回答.</summary>
    public bool IsPublic { get; private set; }

    public string QuestionText { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Why it was corrected, or why it is not published.</summary>
    public string Reason { get; private set; } = "";

    public string GivenBy { get; private set; } = "";

    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>When the bodies asked were told, together with what else was new.</summary>
    public DateTimeOffset? AnnouncedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string WithdrawalReason { get; private set; } = "";

    internal void Announce(DateTimeOffset now) => AnnouncedAt = now;

    internal void Withdraw(string reason, DateTimeOffset now)
    {
        WithdrawalReason = reason;
        WithdrawnAt = now;
    }
}
