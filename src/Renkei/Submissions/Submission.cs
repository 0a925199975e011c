using Renkei.Access;
using Renkei.Audit;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>
/// 提出: one version of an answer as the prefecture received it. Its content never changes; a correction is the next
/// version. Only whether it is in force, and that it was withdrawn, is noted later.
/// </summary>
public sealed class Submission : IPartOfRecord
{
    public const int ReasonMaxLength = SurveyResponse.ReasonMaxLength;

    private readonly List<SubmittedNeed> _needs = [];
    private readonly List<SubmittedDeepening> _deepenings = [];
    private readonly List<SubmittedAnswer> _answers = [];

    /// <param name="kind">As what it is sent.</param>
    /// <param name="response">The answer, which has counted this submission already.</param>
    public Submission(
        SurveyResponse response, SubmissionKind kind, string receiptNumber, SubmissionMethod method, Actor sender,
        SubmissionDecision decision, DateTimeOffset now)
    {
        ResponseId = response.Id;
        Number = response.SubmissionCount;
        Kind = kind;
        SubmittedAt = now;
        IsLate = SubmittedAt > response.EffectiveDueAt;
        ReceiptNumber = receiptNumber;
        Method = method;
        SubmittedBy = sender.ByPost();
        Decision = decision;
    }

    private Submission()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ResponseId { get; private set; }

    /// <summary>The edition it answers. Null in submissions older than the first 訂正版: the one of the answer.</summary>
    public Guid? QuestionnaireId { get; private set; }

    public int Number { get; private set; }

    public SubmissionKind Kind { get; private set; }

    public SubmissionMethod Method { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>After the deadline that counted then.</summary>
    public bool IsLate { get; private set; }

    /// <summary>受付番号: H30-1-06204-2 (year, survey of the year, body, version).</summary>
    [NotTyped]
    public string ReceiptNumber { get; private set; } = "";

    /// <summary>By post: 企画課 主査.</summary>
    public string SubmittedBy { get; private set; } = "";

    public SubmissionDecision Decision { get; private set; } = null!;

    /// <summary>Why the answer was replaced (差替え), or what was mended after 修正のお願い.</summary>
    public string Reason { get; private set; } = "";

    public bool NeedsAreNil { get; private set; }

    public bool DeepeningIsNil { get; private set; }

    /// <summary>The newest version that was not withdrawn.</summary>
    public bool IsInForce { get; private set; } = true;

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public IReadOnlyList<SubmittedNeed> Needs => _needs;

    public IReadOnlyList<SubmittedDeepening> Deepenings => _deepenings;

    /// <summary>様式1, and the year's own columns of the tables.</summary>
    public IReadOnlyList<SubmittedAnswer> Answers => _answers;

    Guid IPartOfRecord.RecordId => ResponseId;

    public void Explain(string reason)
    {
        SubmissionRules.ReasonFits.Require(reason.Length <= ReasonMaxLength);
        Reason = reason;
    }

    /// <summary>Writes the content down, once. Rows of a table that is 該当なし are left behind in the draft.</summary>
    internal void Record(AnswerContent content, IReadOnlyList<AnswerRow> needs)
    {
        QuestionnaireId = content.Form.Id;
        NeedsAreNil = content.NeedsAreNil;
        DeepeningIsNil = content.DeepeningIsNil;
        if (!NeedsAreNil)
        {
            _needs.AddRange(needs.Select((row, index) => new SubmittedNeed(this, row, index + 1, content)));
            RecordRest(content, needs.Select(row => row.Id), FormSection.NeedColumn);
        }

        if (!DeepeningIsNil)
        {
            var told = content.Cases.Where(item => content.HasAny(item.Id, FormSection.DeepeningColumn)).ToList();
            _deepenings.AddRange(told.Select(item => new SubmittedDeepening(this, item, content)));
            RecordRest(content, told.Select(item => item.Id), FormSection.DeepeningColumn);
        }

        RecordRest(content, [FieldAddress.Body], FormSection.BodyQuestion);
    }

    /// <summary>Keeps the edition of a submission that did not note it, before its answer moves to the next one.</summary>
    internal void KeepEdition(Guid questionnaireId) => QuestionnaireId ??= questionnaireId;

    internal void Supersede() => IsInForce = false;

    /// <summary>A 差替え after 受付終了: not in force until the secretariat accepts it.</summary>
    internal void Wait() => IsInForce = false;

    internal void TakeEffect() => IsInForce = true;

    internal void Withdraw(DateTimeOffset now)
    {
        IsInForce = false;
        WithdrawnAt = now;
    }

    private void RecordRest(AnswerContent content, IEnumerable<Guid> rows, FormSection section) =>
        _answers.AddRange(
            from row in rows
            from item in content.Form.Asked(section)
            where section == FormSection.BodyQuestion || item.IsOwn
            let value = content.Value(row, item.Key)
            where value.Length > 0
            select new SubmittedAnswer(Id, row, item.Key, value));
}
