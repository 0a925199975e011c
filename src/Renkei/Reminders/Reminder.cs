using Renkei.Audit;
using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>御回答のお願い（再送） that was sent to a body: kept for good, one a step.</summary>
public sealed class Reminder : IPartOfRecord
{
    public const int StepMaxLength = 40;

    /// <param name="response">The answer that is awaited.</param>
    /// <param name="step">Which step; there is never a second one of the same answer.</param>
    /// <param name="label">期限の5開庁日前</param>
    /// <param name="way">How it went out.</param>
    /// <param name="sentBy">自動 or the post that sent it.</param>
    /// <param name="now">When it went out.</param>
    public Reminder(SurveyResponse response, string step, string label, ReminderWay way, string sentBy, DateTimeOffset now)
    {
        ResponseId = response.Id;
        Step = step;
        Label = label;
        Way = way;
        SentBy = sentBy;
        SentAt = now;
    }

    private Reminder()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ResponseId { get; private set; }

    /// <summary>2018-05-25-5: the deadline and the 開庁日 from it; an extended deadline has steps of its own.</summary>
    public string Step { get; private set; } = "";

    public string Label { get; private set; } = "";

    public ReminderWay Way { get; private set; }

    public string SentBy { get; private set; } = "";

    public DateTimeOffset SentAt { get; private set; }

    Guid IPartOfRecord.RecordId => ResponseId;
}

public enum ReminderWay
{
    /// <summary>お知らせ</summary>
    Notice,

    /// <summary>お知らせ・メール</summary>
    NoticeAndMail,
}
