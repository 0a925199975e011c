using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>
/// 質問 about the form of a survey, asked by a body or prepared by the secretariat. 受付 → 回答案 → 回答済（掲載） or
/// 個別回答; 掲載取止め. Others read <see cref="PublicText"/> as it was published, never who asked or in which words.
/// </summary>
public sealed class Question : IVersioned
{
    public const int TextMaxLength = 1000;
    public const int AnswerMaxLength = 2000;

    private readonly List<GivenAnswer> _answers = [];

    /// <param name="survey">The survey whose form it is about.</param>
    /// <param name="number">The next of the survey.</param>
    /// <param name="about">The item concerned.</param>
    /// <param name="askerId">The body or 課 that asks; null for a question that the secretariat prepares.</param>
    /// <param name="text">As it was asked.</param>
    /// <param name="writer">Who writes it.</param>
    /// <param name="now">When.</param>
    public Question(
        Survey survey, int number, QuestionSubject about, Guid? askerId, string text, Actor writer, DateTimeOffset now)
    {
        QuestionRules.TextIsTold.Require(text.Trim().Length is > 0 and <= TextMaxLength);
        SurveyId = survey.Id;
        Number = number;
        Variant = about.Variant;
        ItemKey = about.ItemKey;
        AskerId = askerId;
        AskedBy = writer.ByPost();
        AskedAt = now;
        Text = text.Trim();
        PublicText = Text;
    }

    private Question()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid SurveyId { get; private set; }

    /// <summary>質問番号 of the survey, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Null when it is about both forms.</summary>
    public FormVariant? Variant { get; private set; }

    /// <summary>Null when it is about the survey as a whole.</summary>
    [NotTyped]
    public string? ItemKey { get; private set; }

    public Guid? AskerId { get; private set; }

    public string AskedBy { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>As it was asked: for the asker and the secretariat alone, since it may betray who asks.</summary>
    public string Text { get; private set; } = "";

    /// <summary>掲載用の質問文, as the secretariat is writing it.</summary>
    public string PublicText { get; private set; } = "";

    /// <summary>回答案</summary>
    public string Draft { get; private set; } = "";

    public QuestionStatus Status { get; private set; }

    /// <summary>Every answer that was given, in no particular order; the newest is in force unless withdrawn.</summary>
    public IReadOnlyList<GivenAnswer> Answers => _answers;

    public GivenAnswer? Latest => _answers.MaxBy(answer => answer.Number);

    public bool IsPrepared => AskerId is null;

    public bool CanPublish => Draft.Length > 0 && PublicText.Length > 0;

    public bool WaitsForAnswer => Status is QuestionStatus.Received or QuestionStatus.Drafted;

    /// <summary>回答案 and 掲載用の質問文. What was given before stays as it is until it is given anew.</summary>
    public void Write(QuestionSubject about, string publicText, string draft)
    {
        QuestionRules.TextIsTold.Require(publicText.Trim().Length is > 0 and <= TextMaxLength);
        QuestionRules.AnswerFits.Require(draft.Trim().Length <= AnswerMaxLength);
        (Variant, ItemKey) = (about.Variant, about.ItemKey);
        PublicText = publicText.Trim();
        Draft = draft.Trim();
        if (WaitsForAnswer)
        {
            Status = Draft.Length > 0 ? QuestionStatus.Drafted : QuestionStatus.Received;
        }
    }

    /// <summary>掲載する; a second time it is a correction, whose reason everybody reads.</summary>
    public void Publish(string reason, Actor writer, DateTimeOffset now)
    {
        QuestionRules.AnswerIsWritten.Require(CanPublish);
        QuestionRules.ReasonIsTold.Require(Status != QuestionStatus.Published || reason.Trim().Length is > 0 and <= TextMaxLength);
        _answers.Add(new GivenAnswer(this, isPublic: true, reason.Trim(), writer, now));
        Status = QuestionStatus.Published;
    }

    /// <summary>個別回答: to the asker alone, with the reason why it is not published.</summary>
    public void AnswerPrivately(string reason, Actor writer, DateTimeOffset now)
    {
        QuestionRules.AnswerIsWritten.Require(Draft.Length > 0);
        QuestionRules.HasAnAsker.Require(!IsPrepared);
        QuestionRules.WithdrawnFirst.Require(Status != QuestionStatus.Published);
        QuestionRules.ReasonIsTold.Require(reason.Trim().Length is > 0 and <= TextMaxLength);
        _answers.Add(new GivenAnswer(this, isPublic: false, reason.Trim(), writer, now));
        Status = QuestionStatus.AnsweredPrivately;
    }

    /// <summary>掲載を取りやめる: its words vanish for the others; that and why it happened stays.</summary>
    public void Withdraw(string reason, DateTimeOffset now)
    {
        QuestionRules.IsPublished.Require(Status == QuestionStatus.Published);
        QuestionRules.ReasonIsTold.Require(reason.Trim().Length is > 0 and <= TextMaxLength);
        Latest!.Withdraw(reason.Trim(), now);
        Status = QuestionStatus.Withdrawn;
    }
}
