using Renkei.Responses;

namespace Renkei.Submissions;

/// <summary>A submitted value that has no column of its own: 様式1, and the year's own columns.</summary>
[NotAudited]
public sealed class SubmittedAnswer
{
    internal SubmittedAnswer(Guid submissionId, Guid rowId, string itemKey, string value)
    {
        SubmissionId = submissionId;
        RowId = rowId;
        ItemKey = itemKey;
        Value = value;
    }

    private SubmittedAnswer()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid SubmissionId { get; private set; }

    /// <summary><see cref="FieldAddress.Body"/> for the body's own answers.</summary>
    public Guid RowId { get; private set; }

    [NotTyped]
    public string ItemKey { get; private set; } = "";

    public string Value { get; private set; } = "";
}
